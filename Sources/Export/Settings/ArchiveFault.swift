public import Clausier

/// Why the settings of an archive cannot be used.
public enum ArchiveFault: Error, Equatable {
  /// They are no JSON object of texts; where it is known, the key that is not a text.
  case unusable(key: String?)
  /// They have a key that nobody knows.
  case unknownKey(String)
  /// They do not decide what the format needs.
  case missingKeys([ArchiveKey])
  /// A key has a value that cannot be taken; `wanted` says which can.
  case unusableKey(ArchiveKey, wanted: Message)
}
