import Batch

extension Input {
  /// The input as it is handed to a worker.
  var packed: [UInt8] {
    switch origin {
    case .file, .opened: Fields.packed([name.bytes, [0]])
    case .bytes(let bytes): Fields.packed([name.bytes, [1], bytes])
    case .standardInput: Fields.packed([name.bytes, [2]])
    }
  }

  /// The input that was packed, with the file that was opened for it.
  init?(packed: [UInt8], file: OpenedFile?) {
    let pieces = Fields.unpacked(packed)
    guard pieces.count >= 2 else { return nil }
    let name = BytePath(pieces[0])
    switch (pieces[1], pieces.count) {
    case ([0], 2):
      guard let file else { return nil }
      self.init(origin: .opened(file), name: name)
    case ([1], 3):
      self.init(origin: .bytes(pieces[2]), name: name)
      subject = file
    default: self.init(origin: .standardInput, name: name)
    }
  }
}
