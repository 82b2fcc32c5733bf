/// A reading of an image for which two mendings are possible, so that none is made.
struct DoubtfulReading: Sendable {
  /// The bytes of the text.
  let range: RawRange
  /// What may stand there as well.
  let other: [UInt8]
}
