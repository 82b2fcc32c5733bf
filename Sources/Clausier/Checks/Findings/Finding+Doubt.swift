/// How a finding that rests on doubtful reading becomes a review.
extension Finding {
  /// Words that were read from an image count as sure from here on: below, one word in some twenty is wrong.
  private static let sure = 0.95
  /// Words of the page's own text that jump between lines, are mended or cannot be seen are below this.
  private static let plain = 0.9

  /// The finding as it may be told: a doubt about what it rests on makes an error or a warning a review, and is told of what
  /// is one already, so that nobody corrects an act where only its reading is wrong.
  func softened(by act: CheckedAct) -> Finding {
    guard severity != .note, let reason = doubt(about: act) else { return self }
    var finding = self
    finding.severity = .review
    finding.softened = reason
    return finding
  }

  private func doubt(about act: CheckedAct) -> Message? {
    if isLack, act.isPartlyUnread {
      return Message(
        fr:
          "des pages ont été lues d’après leur image, ou n’ont pu l’être : ce qui semble manquer s’y trouve peut-être",
        en: "pages were read from their images, or could not be read: what seems to be missing may be there")
    }
    let shown = places + bases.flatMap(\.places)
    if shown.contains(where: { $0.isFromImage && (severity == .review || $0.confidence < Finding.sure) }) {
      return Message(fr: "ces mots ont été lus d’après une image", en: "these words were read from an image")
    }
    guard !judgesWords else { return nil }
    if shown.contains(where: { !$0.isFromImage && $0.confidence < Finding.plain }) {
      return Message(
        fr: "la lecture de ces mots est incertaine", en: "the reading of these words is uncertain")
    }
    let pointers = bases.compactMap(\.pointer) + (pointer.map { [$0] } ?? [])
    return pointers.lazy.compactMap { act.doubt(about: $0) }.first.map { diagnostic in
      Message(
        fr: "la lecture est incertaine (\(diagnostic.code))",
        en: "the reading is uncertain (\(diagnostic.code))")
    }
  }
}

extension Place {
  /// Whether the words were recognised in an image.
  fileprivate var isFromImage: Bool { method == .ocr || method == .ocrLayer }
}
