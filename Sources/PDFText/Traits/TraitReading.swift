public import Clausier

/// Reads what a file holds besides its pages' text.
public enum TraitReading {
  /// The traits of a file that was read; what its objects do not say because they are damaged is missing.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - passwords: Tried after the empty one.
  ///   - reading: What was read of the same file.
  ///   - depth: How far to look.
  public static func traits(
    of bytes: [UInt8], passwords: [[UInt8]], _ reading: PDFReading, _ depth: TraitDepth
  ) -> FileTraits {
    var traits = FileTraits()
    traits.isDrawn = depth == .drawing
    traits.wordlessPages = reading.pagesWithoutText
    traits.forbidsReading = reading.forbidsCopying
    bytes.withUnsafeBytes { buffer in
      for password in [[]] + passwords {
        let objects = FileObjects(buffer, password: password)
        guard let file = objects.objects else {
          traits.needsPassword = true
          continue
        }
        traits.actions = ActionSearch.actions(in: file)
        return
      }
    }
    return traits
  }
}
