@testable import Clausier

/// Reads the text of a fixture, with all rules or without some of what finds values.
enum FixtureReading {
  /// What is left out of the reading.
  enum Omission: Sendable, CustomStringConvertible {
    /// A rule of the list, by its place.
    case rule(Int)
    /// A kind of mention of the recognisers.
    case mentions(String)

    var description: String {
      switch self {
      case .rule(let place): "\(ClauseRules.all[place])"
      case .mentions(let kind): kind
      }
    }

    /// Everything that can be left out.
    static var all: [Omission] {
      ClauseRules.all.indices.map { .rule($0) }
        + ["numerals", "amounts", "dates", "durations", "citations", "references", "codes"].map {
          .mentions($0)
        }
    }
  }

  /// The record of a text.
  static func record(of manuscript: Manuscript) -> Record {
    ReadAct(of: manuscript, source: .unread).record
  }

  /// The record of a text that is read without something.
  static func record(of manuscript: Manuscript, without omission: Omission) -> Record {
    var mentions = Recogniser.mentions(in: Tokens(manuscript.bytes))
    var rules = ClauseRules.all
    switch omission {
    case .rule(let place): rules.remove(at: place)
    case .mentions("numerals"): mentions.numerals = []
    case .mentions("amounts"): mentions.amounts = []
    case .mentions("dates"): mentions.dates = []
    case .mentions("durations"): mentions.durations = []
    case .mentions("citations"): mentions.citations = []
    case .mentions("references"): mentions.references = []
    case .mentions: mentions.codes = []
    }
    return ReadAct(Act(manuscript, mentions: mentions), source: .unread, rules: rules).record
  }
}
