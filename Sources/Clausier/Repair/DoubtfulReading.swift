/// A reading of an image for which two mendings are possible, so neither is made.
struct DoubtfulReading: Sendable {
  /// The bytes of the text.
  let range: RawRange
  /// What may also be there.
  let other: [UInt8]
}
