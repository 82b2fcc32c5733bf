/// Why an electronic signature does not vouch for what was read.
public struct SignatureDoubt: Sendable, Equatable {
  /// The reason.
  public enum Kind: Sendable, Equatable {
    /// The signed bytes were changed.
    case broken
    /// Whether they were is not known.
    case unchecked
    /// The file does not say which bytes are signed.
    case coversNothing
    /// Other bytes than those of the signature itself are left out.
    case coversInParts
    /// Something other than signatures was added afterwards, on some pages, from 1; `nil` for any page.
    case changedAfter(pages: [Int]?)
    /// More was added than the certificate in the signature allows.
    case certificateExceeded
  }

  /// The reason.
  public var kind: Kind
  /// The name of the form field that holds the signature.
  public var field: String?
  /// The place of the signature in the record, from 0.
  public var index: Int

  init(_ kind: Kind, field: String?, index: Int) {
    self.kind = kind
    self.field = field
    self.index = index
  }
}
