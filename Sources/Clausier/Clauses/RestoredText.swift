/// The text that a record holds, put together again, with the way back to the record's evidence.
struct RestoredText: Sendable {
  /// A text of the record within the whole.
  private struct Part: Sendable {
    /// Its bytes in the whole.
    let bytes: Range<Int>
    /// Where it is on the pages.
    let places: [Place]
  }

  private var text = ""
  private var parts: [Part] = []

  /// Puts the texts of a record together, in the order of an act.
  init(of record: Record) {
    add(record.title)
    add(record.preamble)
    for (index, article) in record.articles.enumerated() {
      let number = article.number?.value ?? "#\(index + 1)"
      add(heading: "Article \(number)", article.heading)
      add(article.text)
    }
    for annex in record.annexes {
      add(heading: "Annexe" + (annex.number.map { " \($0.value)" } ?? ""), annex.heading)
      add(annex.text)
    }
    for footnote in record.footnotes { add(footnote.text) }
  }

  /// The text as rules read it.
  var manuscript: Manuscript { Manuscript(text: text) }

  /// Where some bytes of the text are on the pages, as far as the record's evidence says.
  func places(of bytes: Range<Int>) -> [Place] {
    guard let part = parts.first(where: { $0.bytes.contains(bytes.lowerBound) }) else { return [] }
    let utf8 = Array(text.utf8)
    let before = String(decoding: utf8[part.bytes.lowerBound..<bytes.lowerBound], as: UTF8.self)
    let words = String(decoding: utf8[bytes.clamped(to: part.bytes)], as: UTF8.self)
    let start = before.unicodeScalars.count
    guard let place = part.places.first(where: { $0.chars?.contains(start) ?? true }) else { return [] }
    var quoted = place
    (quoted.text, quoted.chars) = (words, nil)
    return [quoted]
  }

  private mutating func add(_ shown: Shown<String>?) {
    guard let shown, !shown.value.isEmpty else { return }
    let start = text.utf8.count
    text += shown.value
    parts.append(Part(bytes: start..<text.utf8.count, places: shown.places))
    text += "\n"
  }

  private mutating func add(heading: String, _ words: Shown<String>?) {
    text += heading + (words == nil ? "" : " : ")
    if words == nil { text += "\n" } else { add(words) }
  }
}
