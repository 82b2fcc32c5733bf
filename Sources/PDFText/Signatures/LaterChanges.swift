import Clausier

/// What follows the bytes that a signature covers.
struct LaterChanges {
  /// The kind of what follows.
  var kind: ElectronicSignature.Change
  /// Whether form fields for signatures were added, which a certificate does not allow.
  var addsFields = false
  /// The pages, from 0, that may now show something else than when they were signed; `nil` for all.
  var pages: Set<Int>? = []

  /// Finds out what was added to a file after a number of bytes.
  ///
  /// What cannot be compared counts as something else, on all pages.
  init(after end: Int, of bytes: UnsafeRawBufferPointer, locked: Bool) {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[end...])
    guard !rest.allSatisfy(ObjectParser.isBlank) else {
      kind = .nothing
      return
    }
    let signed = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    guard LaterChanges.endsWithRevision(rest), let old = PlainFile(signed, locked: locked),
      let new = PlainFile(bytes, locked: locked), let comparison = RevisionComparison(old, new)
    else {
      (kind, pages) = (.other, nil)
      return
    }
    addsFields = comparison.addsFields
    kind = comparison.isExplained ? .signatures : .other
    pages = comparison.isExplained ? [] : comparison.changedPages
  }

  /// Whether the last that stands in a file is the end of a revision: what follows it, readers take as they like.
  private static func endsWithRevision(_ rest: UnsafeRawBufferPointer) -> Bool {
    guard let last = rest.lastIndex(where: { !ObjectParser.isBlank($0) }) else { return false }
    return rest[...last].suffix(5).elementsEqual("%%EOF".utf8)
  }
}
