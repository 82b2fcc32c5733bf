/// Puts words together from the pieces that come through a pipe.
struct FrameBuffer {
  private var bytes: [UInt8] = []

  /// Takes bytes that came through the pipe.
  mutating func append(_ piece: [UInt8]) {
    bytes.append(contentsOf: piece)
  }

  /// The next complete word.
  ///
  /// A kind that nobody sends, possible only from a broken worker, counts as an answer without meaning.
  mutating func next() -> (kind: Frame.Kind, payload: [UInt8])? {
    guard let head = bytes.first, let length = Fields.length(at: bytes.dropFirst()),
      bytes.count - Frame.headLength >= length
    else { return nil }
    let end = Frame.headLength + length
    let payload = Array(bytes[Frame.headLength..<end])
    bytes = bytes.count == end ? [] : Array(bytes[end...])
    return (Frame.Kind(rawValue: head) ?? .answer, payload)
  }
}
