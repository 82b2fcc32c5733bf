/// Pieces of bytes packed into one, as they go through a pipe between two copies of this program.
public enum Fields {
  /// Packs pieces, each after its length.
  public static func packed(_ pieces: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 8 })
    for piece in pieces {
      append(piece.count, to: &bytes)
      bytes += piece
    }
    return bytes
  }

  /// The pieces in some bytes, up to the first one that is incomplete.
  ///
  /// Not for any collection: if its type were unknown here, every byte would cost a call.
  public static func unpacked(_ bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while let length = length(at: rest), rest.count - 8 >= length {
      let piece = rest.dropFirst(8).prefix(length)
      pieces.append(Array(piece))
      rest = rest[piece.endIndex...]
    }
    return pieces
  }

  /// Appends a number in eight bytes.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// The number in the first eight bytes, if they exist and it is not negative.
  static func length(at bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 8 else { return nil }
    var number = 0
    for (place, byte) in bytes.prefix(8).enumerated() { number |= Int(byte) << (place * 8) }
    return number >= 0 ? number : nil
  }
}
