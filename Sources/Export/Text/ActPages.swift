import Clausier

/// The pages of an act in its file.
struct ActPages {
  /// The first one, from 1.
  let first: Int
  /// The last one.
  let last: Int
  /// Whether the file has more than the act.
  let isPart: Bool
  private let file: String
  private let pages: Int

  init(_ record: Record) {
    let (source, act) = (record.source, record.source.act)
    file = BytesName.last(of: source.file)
    pages = source.pages
    // A file without any page gives an act from page 0 to page 0.
    let isKnown = act.firstPage > 0 && act.lastPage >= act.firstPage
    first = isKnown ? act.firstPage : 1
    last = isKnown ? act.lastPage : max(1, source.pages)
    isPart = isKnown && (act.of > 1 || first > 1 || last < source.pages)
  }

  /// How many they are.
  var count: Int { last - first + 1 }

  /// The extent of the act.
  var extent: String { Plural.fr(isPart ? count : pages, "page", "pages") }

  /// Which pages of the file they are; `nil` for an act that is the whole file.
  var statement: String? {
    guard isPart else { return nil }
    return count == 1
      ? Message(fr: "Page \(first) de \(file)", en: "Page").fr
      : Message(fr: "Pages \(first)–\(last) de \(file)", en: "Pages").fr
  }
}
