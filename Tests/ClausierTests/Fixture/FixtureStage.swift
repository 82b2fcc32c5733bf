import TestSupport

@testable import Clausier

/// What a folder of fixtures is read with: a step on the way from a text to its record.
enum FixtureStage: String, CaseIterable, Sendable {
  /// What the recognisers find: an amount, a date, a code.
  case mentions
  /// The parts of an act.
  case outline
  /// The values of the record.
  case acts
  /// What looks like a value of the record and was refused, with the reason.
  case nearMisses = "near-misses"
  /// What a rule of `clausier check` says about an act; see `Fixtures/checks`.
  case checks

  /// The stage of a fixture, by the folder that it is in.
  init?(ofFixture name: String) {
    self.init(rawValue: String(name.prefix { $0 != "/" }))
  }

  /// What the stage finds in a text, with the words if they are asked for.
  func values(in text: String, withWords: Bool) -> [FoundValue] {
    switch self {
    case .mentions: FixtureStage.mentions(in: text)
    case .outline: FixtureStage.parts(of: Manuscript.drawn(text))
    case .nearMisses: FixtureStage.refusals(in: Manuscript.drawn(text))
    case .checks: CheckStage.values(in: text)
    case .acts: FixtureStage.values(in: text, withWords: withWords) { FixtureReading.record(of: $0) }
    }
  }

  /// What a way of reading finds in an act.
  static func values(
    in text: String, withWords: Bool, read: (Manuscript) -> Record
  ) -> [FoundValue] {
    let manuscript = Manuscript.drawn(text)
    return [FoundValue](read(manuscript), in: withWords ? manuscript : nil)
  }

  private static func mentions(in text: String) -> [FoundValue] {
    Recogniser.listing(of: Array(text.utf8)).map { item in
      let value =
        switch item.value {
        case .number(let number): "\(number)"
        case .text(let text): text
        }
      return FoundValue(path: item.kind, value: value, bytes: item.bytes.indices)
    }
  }

  private static func parts(of manuscript: Manuscript) -> [FoundValue] {
    let act = Act(manuscript)
    return act.outline.parts.enumerated().flatMap { index, part in
      var values: [FoundValue] = []
      func add(_ key: String, _ value: String, isListed: Bool = false) {
        let tidy = value.split { " \n\t".contains($0) }.joined(separator: " ")
        if tidy.isEmpty { return }
        values.append(
          FoundValue(path: "parts", element: index, key: "parts/" + key, value: tidy, isListed: isListed))
      }
      add("section", "\(part.section)")
      if let heading = part.heading { add("heading", act.words(heading).raw) }
      for under in part.under { add("under", act.words(under).raw, isListed: true) }
      add("text", act.words(part.text).raw)
      return values
    }
  }

  private static func refusals(in manuscript: Manuscript) -> [FoundValue] {
    let explainer = Explainer(ReadAct(of: manuscript, source: .unread))
    return explainer.explanation(of: "").refused.map {
      FoundValue(path: String($0.field.dropFirst()), value: $0.code, bytes: $0.bytes.indices)
    }
  }
}
