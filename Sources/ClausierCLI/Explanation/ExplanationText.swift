import Batch
import Clausier
import Glibc

/// An explanation for people: statements after aligned labels.
struct ExplanationText {
  /// The text, safe for a terminal.
  private(set) var text = ""

  private let explanation: Explanation
  private let language: Language
  private let palette = Palette(of: STDOUT_FILENO)

  /// How many refused readings are shown.
  private static let most = 3
  private static let margin = 10

  /// Writes an explanation out.
  init(_ explanation: Explanation, of document: ExplainedDocument, in language: Language) {
    self.explanation = explanation
    self.language = language
    text = palette.bold(TerminalText.escaped(explanation.pointer)) + "\n"
    if let field = SchemaField(at: explanation.pointer)?.description {
      text += Prose.lines(say(field)).joined(separator: "\n") + "\n"
    }
    text += "\n"
    addValue(of: document)
    for rule in explanation.rules {
      add(ExplainWords.rule, Prose.lines(rule.name + (language == .fr ? " : " : ": ") + say(rule.text)))
    }
    if let section = explanation.section {
      add(ExplainWords.section, [TerminalText.escaped(section.description)])
    }
    addPlaces()
    for diagnostic in explanation.diagnostics { add(diagnostic) }
    addRefusals()
    if !explanation.isFound { addNextSteps(for: document) }
  }

  // MARK: Value and evidence

  private mutating func addValue(of document: ExplainedDocument) {
    guard explanation.isFound, let value = explanation.value else {
      add(ExplainWords.value, [absence(in: document.explainer)])
      return
    }
    guard value.isContainer else {
      add(ExplainWords.value, [palette.bold(TerminalText.json(value.json))])
      return
    }
    let lines = ValueList.lines(explanation.parts, of: document)
    add(ExplainWords.parts, lines.split(separator: "\n").map(String.init))
  }

  /// Why there is no value: the value itself, or the list or object that would hold it, was not found.
  private func absence(in explainer: Explainer) -> String {
    var words = say(ExplainWords.notFound)
    guard explanation.value == nil else { return words }
    var pointer = explanation.pointer
    while let slash = pointer.lastIndex(of: "/") {
      pointer = String(pointer[..<slash])
      guard let holder = explainer.value(at: pointer) else { continue }
      let elements = explainer.values.filter { $0.pointer.isElement(of: pointer) }
      let why =
        holder.json.first == UInt8(ascii: "[")
        ? ExplainWords.shortList(pointer, count: elements.count) : ExplainWords.noParent(pointer)
      words += " (" + TerminalText.escaped(say(why)) + ")"
      break
    }
    return words
  }

  private mutating func addPlaces() {
    guard explanation.isFound, let value = explanation.value, !value.isContainer else { return }
    var lines = value.places.map { line($0, quoting: true) }
    if lines.isEmpty {
      lines = [say(explanation.rules.isEmpty ? ExplainWords.noPlace : ExplainWords.follows)]
    }
    add(ExplainWords.places, lines)
  }

  /// Page, box, words, and what makes them less sure than words of the page.
  private func line(_ place: Place, quoting: Bool) -> String {
    let box = [place.box.x, place.box.y, place.box.width, place.box.height].map(LayoutListing.tenths)
    var line = ExplainWords.page(place.page) + "  [" + box.joined(separator: ", ") + "]"
    if quoting, let words = place.text { line += "  " + quoted(words) }
    if let method = ExplainWords.method(place.method) { line += "  " + say(method) }
    if place.confidence < 1 {
      line += "  " + palette.yellow(say(ExplainWords.confidence(Int((place.confidence * 100).rounded()))))
    }
    return line
  }

  // MARK: Doubts

  private mutating func add(_ diagnostic: Diagnostic) {
    let message = TerminalText.escaped(say(diagnostic.message)) + " [\(diagnostic.code)]"
    add(ExplainWords.doubt, Prose.lines(message).map(palette.yellow))
  }

  private mutating func addRefusals() {
    let refused = distinctRefusals()
    guard !refused.isEmpty else {
      if !explanation.isFound, !explanation.rules.isEmpty {
        add(ExplainWords.refused, [say(ExplainWords.nothingRefused)])
      }
      return
    }
    for refusal in refused.prefix(ExplanationText.most) {
      var head = quoted(refusal.text)
      if let reading = refusal.reading {
        head += "  " + say(ExplainWords.reading(TerminalText.escaped(reading)))
      }
      var place = refusal.places.first.map { line($0, quoting: false) + "  " } ?? ""
      place += refusal.section.description
      add(
        ExplainWords.refused,
        [head]
          + Prose.lines(TerminalText.escaped(say(refusal.reason)) + " [\(refusal.code)]").map(palette.yellow)
          + [palette.dim(TerminalText.escaped(place))])
    }
    if refused.count > ExplanationText.most {
      add(nil, [say(ExplainWords.more(refused.count - ExplanationText.most))])
    }
  }

  /// The refusals without those that say the same about the same words further away.
  private func distinctRefusals() -> [Refusal] {
    var seen: Set<[String]> = []
    return explanation.refused.filter { seen.insert([$0.text, $0.code, $0.field]).inserted }
  }

  private mutating func addNextSteps(for document: ExplainedDocument) {
    var steps = [say(ExplainWords.readText(document.path))]
    if !document.pagesWithoutText.isEmpty {
      steps.append(say(ExplainWords.unread(document.pagesWithoutText)))
    }
    add(ExplainWords.next, steps)
  }

  // MARK: Lines

  /// Adds lines, the first one after a label.
  private mutating func add(_ label: Message?, _ lines: [String]) {
    for (index, line) in lines.enumerated() {
      let head = index == 0 ? label.map(say) ?? "" : ""
      text += palette.bold(head.padded(to: ExplanationText.margin)) + line + "\n"
    }
  }

  private func quoted(_ words: String) -> String {
    let scalars = TerminalText.escaped(words).unicodeScalars
    let shown =
      scalars.count > 160
      ? String(String.UnicodeScalarView(scalars.prefix(158))) + "…" : String(scalars)
    return "« " + shown + " »"
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}

extension String {
  /// Whether a pointer leads to an element or a member of the value at another.
  fileprivate func isElement(of pointer: String) -> Bool {
    hasPrefix(pointer + "/") && !dropFirst(pointer.count + 1).contains("/")
  }
}

extension TerminalText {
  /// JSON as text, safe for a terminal.
  fileprivate static func json(_ bytes: [UInt8]) -> String {
    String(decoding: escapedJSON(bytes), as: UTF8.self)
  }
}
