import Clausier

/// The references of acts: a pattern of the archive in which `{n}` stands for the place of the act in the export.
struct Reference {
  private let pattern: String

  /// Takes the pattern of the settings.
  ///
  /// - Throws: ``ExportFault`` when two acts would have the same reference.
  init(_ settings: ArchiveSettings) throws(ExportFault) {
    pattern = settings[.reference] ?? ""
    guard pattern.contains("{n}") else {
      throw .archive(
        .unusableKey(
          .reference,
          wanted: Message(
            fr: "une cote avec {n}, comme « 2031 W {n} »", en: "a reference with {n}, such as “2031 W {n}”")))
    }
  }

  /// The reference of an act by its place, from 1.
  func text(_ place: Int) -> String { pattern.replacing("{n}", with: "\(place)") }
}
