/// Something that the reading of an image got wrong, and how it was mended for the rules; the text keeps the reading.
struct Repair: Sendable {
  /// The bytes that were read.
  let range: RawRange
  /// What the rules read instead.
  let bytes: [UInt8]
  /// Whether it is a code, whose canonical form its own rule gives.
  var isCode = false
  /// What of it can stand for nothing else, so that a value is no less sure for it: « 1° » before « mars ».
  var sure: RawRange?
}
