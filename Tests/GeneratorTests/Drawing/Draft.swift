/// An act while it is drawn: its lines, what a reader must find in them, and the draws.
struct Draft {
  var choices: Choices
  /// The section that is printed now, as the record names it.
  var section = "title"
  /// Whether the lines printed now belong to the text of that section.
  var gathers = false
  /// What is printed before the next line without belonging to the section's text: « Article 2. – ».
  var runIn = ""
  /// The people whom the parties' clauses name.
  var namedPeople: Set<Person> = []
  private(set) var lines: [String] = []
  private(set) var facts: [(fact: Fact, line: Int)] = []
  private(set) var texts: [String: [String]] = [:]
  private(set) var footnotes: [String] = []
  private var pending: [Fact] = []

  init(seed: UInt64) { choices = Choices(seed: seed) }

  /// Expects something of the next line that is printed.
  mutating func expect(_ field: Field, _ parts: String?...) {
    pending.append(Fact(field, parts))
  }

  /// Prints a line of the act: a paragraph, a list item, a row.
  mutating func print(_ line: String) {
    lines.append(runIn + line)
    choices.line = lines.count
    runIn = ""
    facts += pending.map { ($0, lines.count) }
    pending = []
    if gathers { texts[section, default: []].append(line) }
  }

  /// Prints the lines of a form.
  mutating func printLines(_ text: String) {
    for line in text.split(separator: "\n") { print(String(line)) }
  }

  /// Prints a line that belongs to no text of the record, such as a heading.
  mutating func printHeading(_ line: String) {
    let gathered = gathers
    gathers = false
    print(line)
    gathers = gathered
  }

  /// Prints a line in one of the columns of the signatures, from 1.
  mutating func print(_ line: String, column: Int?) {
    print(column.map { "\($0)│" + line } ?? line)
  }

  /// Keeps a note that is printed below the act.
  mutating func addFootnote(_ text: String) {
    footnotes.append(text)
    pending.append(Fact(.footnotes, String(footnotes.count), Folding.value(text)))
  }

  /// Prints a part of the act: the forms drawn for it concern its lines only.
  mutating func part(_ print: (inout Draft) -> Void) {
    let mark = choices.drawn.count
    print(&self)
    choices.close(from: mark)
  }

  /// Begins a section with a text of its own.
  mutating func open(_ section: String) {
    self.section = section
    gathers = true
  }

  /// Ends the section that gathers text.
  mutating func close(to section: String) {
    self.section = section
    gathers = false
  }
}

extension Fact {
  init(_ field: Field, _ parts: [String?]) {
    self.field = field
    value = parts.map { $0 ?? "–" }.joined(separator: " | ")
  }
}
