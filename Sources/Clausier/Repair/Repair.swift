/// Something that the reading of an image got wrong, and how it was mended for the rules.
///
/// Mended bytes are as many as the ones read, so that every place in the text stays what it was; the text itself keeps
/// the reading.
struct Repair: Sendable {
  /// The bytes of the text.
  let range: Range<Int>
  /// What stands there for the rules.
  let bytes: [UInt8]
  /// Whether it is a code, whose canonical form its own rule tells.
  var isCode = false
}
