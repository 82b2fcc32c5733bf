/// The part of an act that a value is in, or that a cross-reference leads to.
public struct Section: Sendable, Hashable, LosslessStringConvertible {
  /// The section as records print it, such as `article:4`.
  public let description: String

  private init(verbatim description: String) { self.description = description }

  /// Reads a section as records print it; `nil` for anything else.
  public init?(_ description: String) {
    let words: Set = ["title", "parties", "visas", "preamble", "signature", "other"]
    let kinds = ["article:", "annex:", "footnote:"]
    guard words.contains(description) || kinds.contains(where: description.hasPrefix) else { return nil }
    self.description = description
  }

  /// The act's title.
  public static let title = Section(verbatim: "title")
  /// Where the parties are named.
  public static let parties = Section(verbatim: "parties")
  /// The lines « Vu … ».
  public static let visas = Section(verbatim: "visas")
  /// The text between the visas and the first article.
  public static let preamble = Section(verbatim: "preamble")
  /// Place, date, copies and signatories.
  public static let signature = Section(verbatim: "signature")
  /// Anything else.
  public static let other = Section(verbatim: "other")

  /// An article by its canonical number: `article:4`, `article:3 bis`; `article:9#2` for a second article 9.
  public static func article(_ number: String, occurrence: Int = 1) -> Section {
    numbered("article", number, occurrence)
  }

  /// An article without number, by its place among the articles, from 1: `article:#3`.
  public static func article(place: Int) -> Section { numbered("article", "", place) }

  /// An annex by its number: `annex:1`; `annex:1#2` for a second annex 1.
  public static func annex(_ number: String, occurrence: Int = 1) -> Section {
    numbered("annex", number, occurrence)
  }

  /// An annex without number, by its place among the annexes, from 1: `annex:#1`.
  public static func annex(place: Int) -> Section { numbered("annex", "", place) }

  /// A footnote by its mark: `footnote:1`; `footnote:1#2` for a second footnote with that mark.
  public static func footnote(_ mark: String, occurrence: Int = 1) -> Section {
    numbered("footnote", mark, occurrence)
  }

  /// Whether it is an article.
  var isArticle: Bool { description.hasPrefix("article:") }

  /// A number has at most 40 characters and a place four digits, as the schema wants it.
  private static func numbered(_ kind: String, _ whole: String, _ place: Int) -> Section {
    let number =
      whole.contains("#") || whole.utf8.count > 40 ? String(whole.filter { $0 != "#" }.prefix(40)) : whole
    let count = min(place, 9_999)
    return if number.isEmpty || count > 1 {
      Section(verbatim: kind + ":" + number + "#" + String(count))
    } else {
      Section(verbatim: kind + ":" + number)
    }
  }
}
