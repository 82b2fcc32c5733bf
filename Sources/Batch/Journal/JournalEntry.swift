/// What a journal knows about an input that is done.
public struct JournalEntry: Sendable, Equatable {
  /// The path that it is opened with; `-` for the standard input.
  public var path: BytePath
  /// The path of its own output below a folder of outputs, without the ending.
  public var outputName: BytePath
  /// The facts of its file when it was read.
  public var facts: FileFacts
  /// The SHA-256 of its bytes, if known.
  public var sha256: String?
  /// Its result.
  public var state: InputState
  /// The version of the program that read it.
  public var version: String
  /// The byte of the output that its part begins at.
  public var start = 0
  /// The number of bytes of its part of the output.
  public var length = 0
  /// The SHA-256 of its part of the output; `nil` where nothing was written.
  public var digest: String?
  /// Where its records are, in bytes from `start`.
  public var places: [Range<Int>] = []

  /// The byte of the output after its part.
  public var end: Int { start + length }

  /// Makes an entry for an input whose output is not yet known.
  public init(_ input: Input, _ facts: FileFacts, sha256: String?, state: InputState, version: String) {
    path = input.shownPath
    outputName = input.outputName
    self.facts = facts
    self.sha256 = sha256
    self.state = state
    self.version = version
  }

  /// Whether the entry still says how an input is to be answered.
  ///
  /// - Parameter verifying: whether the bytes of the input count rather than its size and time.
  public func answers(_ input: Input, version: String, retryingFailed: Bool, verifying: Bool = false) -> Bool
  {
    guard path == input.shownPath, self.version == version, !input.isStandardInput,
      state == .done || !retryingFailed
    else { return false }
    guard verifying else { return facts == FileFacts(of: input) }
    return sha256 != nil && sha256 == (try? InputFile(input))?.sha256
  }

  /// Whether some bytes are those that were written as its part of the output.
  public func wrote(_ bytes: [UInt8]) -> Bool {
    bytes.count == length && digest == SHA256.hexadecimal(of: bytes)
  }
}
