import Clausier

/// A drawn act compared with what the library reads in its text.
struct ReadBack: Sendable {
  let act: GeneratedAct
  /// What the library reads in the act's text.
  let record: Record
  /// What was expected and not found, with the number of the line that says it.
  let missed: [(fact: Fact, line: Int)]
  /// What was found and not expected.
  let extra: [Fact]
  /// What was found where it was expected, with its line.
  let right: [(fact: Fact, line: Int)]
  let tallies: [Field: Tally]
  /// The words of the texts.
  let words: Tally

  /// Values that are wrong and that no warning is given for.
  let wrongUnflagged: Int
  /// Values that are right and that a warning is given for.
  let rightFlagged: Int

  init(_ act: GeneratedAct) {
    self.act = act
    let source = Source(file: "\(act.seed).pdf", sha256: "", bytes: 0, pages: 1)
    let record = ReadAct(of: act.manuscript, source: source).record
    self.record = record
    let doubts = Doubts(record)
    var found: [Fact: [String]] = [:]
    for (fact, pointer) in RecordFacts(record).facts where !fact.field.isSet || found[fact] == nil {
      found[fact, default: []].append(pointer)
    }
    var tallies: [Field: Tally] = [:]
    var missed: [(fact: Fact, line: Int)] = []
    var right: [(fact: Fact, line: Int)] = []
    var seen: Set<Fact> = []
    var flagged = 0
    for (fact, line) in act.facts {
      if fact.field.isSet, !seen.insert(fact).inserted { continue }
      if let pointer = found[fact]?.popLast() {
        right.append((fact, line))
        tallies[fact.field, default: Tally()].right += 1
        if fact.field.counts, doubts.cover(pointer) { flagged += 1 }
      } else {
        missed.append((fact, line))
        tallies[fact.field, default: Tally()].missed += 1
      }
    }
    let rest = found.filter { !$0.value.isEmpty }
    for (fact, pointers) in rest { tallies[fact.field, default: Tally()].extra += pointers.count }
    wrongUnflagged = rest.filter(\.key.field.counts).values.joined().count { !doubts.cover($0) }
    rightFlagged = flagged
    self.missed = missed
    self.right = right
    extra = rest.keys.sorted { ($0.field, $0.value) < ($1.field, $1.value) }
    self.tallies = tallies
    words = ReadBack.words(of: act, in: record)
  }

  private static func words(of act: GeneratedAct, in record: Record) -> Tally {
    var texts = ["preamble": record.preamble?.value ?? ""]
    for article in record.articles where texts["article:" + (article.number?.value ?? "")] == nil {
      texts["article:" + (article.number?.value ?? "")] = article.text?.value ?? ""
    }
    for annex in record.annexes where texts["annex:" + (annex.number?.value ?? "")] == nil {
      texts["annex:" + (annex.number?.value ?? "")] = annex.text?.value ?? ""
    }
    var tally = Tally()
    for (section, text) in act.texts {
      let wanted = Folding.words(text)
      let given = Folding.words(texts[section] ?? "")
      for (word, count) in wanted {
        let both = min(count, given[word] ?? 0)
        tally.right += both
        tally.missed += count - both
      }
      for (word, count) in given { tally.extra += max(0, count - (wanted[word] ?? 0)) }
    }
    return tally
  }

  /// What went wrong, a line each: the act's line, what was expected there, and what was found instead.
  var explanation: String {
    let wrong = missed.map { explanation(of: $0.fact, $0.line) }
    let added = extra.map { "seed \(act.seed): \($0.field.rawValue) « \($0.value) » found, not expected" }
    return (wrong + added).joined(separator: "\n")
  }

  /// A value that was missed, with the line that says it.
  func explanation(of fact: Fact, _ line: Int) -> String {
    let words = act.lines.indices.contains(line - 1) ? act.lines[line - 1] : ""
    return "seed \(act.seed) line \(line): \(fact.field.rawValue) « \(fact.value) » missed in « \(words) »"
  }
}
