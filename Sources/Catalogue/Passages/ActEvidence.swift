/// Where some values of an act stand, and the passages that this makes of them.
struct ActEvidence {
  private var items: [String: [EvidenceItem]] = [:]

  /// Looks the evidence of some values up, and of those in whose stead they are shown.
  init(_ evidence: RecordNode, of pointers: [String]) {
    guard !pointers.isEmpty else { return }
    let wanted = Set(pointers.flatMap { [$0] + ActEvidence.stead($0) })
    for (pointer, list) in evidence.members where wanted.contains(pointer) {
      let here = list.elements.map { EvidenceItem($0) }
      if !here.isEmpty { items[pointer] = here }
    }
  }

  /// The pointers that show where a value without evidence of its own stands.
  private static func stead(_ pointer: String) -> [String] {
    let steps = pointer.split(separator: "/")
    guard steps.count >= 3 else { return [] }
    let parent = "/" + steps[0] + "/" + steps[1]
    return switch steps[0] {
    case "chorus": ["domaineFonctionnel", "centreFinancier", "centreDeCout"].map { parent + "/" + $0 }
    default: []
    }
  }

  /// The passage of a value that answers a filter, in the words of the page; `nil` if the record does not tell its place.
  func passage(of pointer: String) -> Passage? {
    let known = ([pointer] + ActEvidence.stead(pointer)).first { items[$0] != nil }
    guard let all = known.flatMap({ items[$0] }), let page = all.first?.page else { return nil }
    let here = all.filter { $0.page == page && $0.quote?.isEmpty == false }
    guard !here.isEmpty else { return nil }
    // A cell and its unit, or two lines: each is marked by itself.
    var (text, marks): (String, [Range<Int>]) = ("", [])
    for item in here {
      if !text.isEmpty { text += " " }
      let start = text.unicodeScalars.count
      text += item.quote ?? ""
      marks.append(start..<text.unicodeScalars.count)
    }
    return Passage(
      pointer: pointer, page: page, box: EvidenceItem.union(here.map(\.box)), text: text, marks: marks)
  }

  /// The passages of a value that says what is asked for.
  func passages(of said: Said, _ folded: FoldedText, _ matches: [WordMatch]) -> [Passage] {
    let places = ([said.pointer] + ActEvidence.stead(said.pointer)).lazy.compactMap { items[$0] }.first ?? []
    let scalars = Array(said.text.unicodeScalars)
    guard places.contains(where: { $0.chars != nil }) else {
      return [short(said, scalars, matches, places)]
    }
    return places.compactMap { item in
      item.chars.flatMap { stretch(said, scalars, matches, item, $0.clamped(to: 0..<scalars.count)) }
    }
  }

  /// The part of a long text that one block of a page gave.
  private func stretch(
    _ said: Said, _ scalars: [Unicode.Scalar], _ matches: [WordMatch], _ item: EvidenceItem,
    _ chars: Range<Int>
  ) -> Passage? {
    let inside = matches.filter { $0.stretch.overlaps(chars) }
    guard !inside.isEmpty else { return nil }
    let marks = ActEvidence.joined(inside.map { $0.stretch.clamped(to: chars) })
    let window = Window(over: chars, of: scalars, marks: marks).stretch
    let shown = inside.filter { $0.stretch.overlaps(window) }
    return Passage(
      pointer: said.pointer, page: item.page, box: item.box,
      text: QueryTerms.string(Array(scalars[window])),
      marks: marks.filter { $0.overlaps(window) }.map {
        let mark = $0.clamped(to: window)
        return (mark.lowerBound - window.lowerBound)..<(mark.upperBound - window.lowerBound)
      }, answers: Set(shown.map(\.pattern)).count)
  }

  /// A short value, or a text of a record that does not tell which block gave what.
  private func short(
    _ said: Said, _ scalars: [Unicode.Scalar], _ matches: [WordMatch], _ places: [EvidenceItem]
  ) -> Passage {
    let marks = ActEvidence.joined(matches.map(\.stretch))
    let window = Window(over: 0..<scalars.count, of: scalars, marks: marks).stretch
    let (page, box) = place(of: marks.map { Array(scalars[$0]) }, places)
    return Passage(
      pointer: said.pointer, page: page, box: box, text: QueryTerms.string(Array(scalars[window])),
      marks: marks.filter { $0.overlaps(window) }.map {
        let mark = $0.clamped(to: window)
        return (mark.lowerBound - window.lowerBound)..<(mark.upperBound - window.lowerBound)
      }, answers: Set(matches.map(\.pattern)).count)
  }

  /// The page of the first line that has a marked word, and the box around all lines of it there; no box for a text of
  /// several blocks, since any of them may have the word.
  private func place(
    of marked: [[Unicode.Scalar]], _ places: [EvidenceItem]
  ) -> (page: Int?, box: [Double]?) {
    guard let first = places.first else { return (nil, nil) }
    if places.contains(where: { $0.quote == nil }) {
      return (first.page, places.count == 1 ? first.box : nil)
    }
    let words = Set(marked.flatMap { FoldedText(QueryTerms.string($0)).list.map { Array($0) } })
    let line = places.first { item in
      FoldedText(item.quote ?? "").list.contains { words.contains(Array($0)) }
    }
    let page = (line ?? first).page
    return (page, EvidenceItem.union(places.filter { $0.page == page }.map(\.box)))
  }

  /// Stretches in their order, those that touch made one.
  private static func joined(_ stretches: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for stretch in stretches.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, stretch.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      } else {
        joined.append(stretch)
      }
    }
    return joined
  }
}
