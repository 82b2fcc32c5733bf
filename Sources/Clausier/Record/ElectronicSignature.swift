/// An electronic signature of the file, as far as it can be checked without a key store and a network.
public struct ElectronicSignature: Sendable, Equatable {
  /// Whether the signed bytes are those that were signed.
  public enum Integrity: String, Sendable, CaseIterable {
    /// They are.
    case valid
    /// They were changed.
    case broken
    /// It is not known.
    case unknown
  }

  /// Whether the signer's certificate can be trusted.
  public enum Certificate: String, Sendable, CaseIterable {
    /// Not looked at: that needs a key store, today's date and perhaps a network.
    case notChecked
    /// A key store that the user named confirms it.
    case trusted
    /// The key store that the user named does not confirm it.
    case untrusted
  }

  /// What comes after the signed bytes in the file.
  public enum Change: String, Sendable, CaseIterable {
    /// Nothing.
    case nothing
    /// Other signatures, time stamps and what is needed to check them, but nothing else.
    case signatures
    /// Something else.
    case other
  }

  /// The name of the form field that holds it.
  public var field: String?
  /// The signer's name.
  public var signer: String?
  /// When it was signed, in UTC.
  public var time: Timestamp?
  /// Whether the signed bytes are intact.
  public var integrity: Integrity
  /// Whether the certificate can be trusted.
  public var certificate: Certificate
  /// The revision of the file that it signs, from 1; `nil` when it is not known.
  public var revision: Int?
  /// The file's last revision; `nil` when it is not known.
  public var lastRevision: Int?
  /// Whether it covers all of its own revision; `nil` when it is not known.
  public var coversItsRevision: Bool?
  /// What follows the signed bytes; `nil` when it is not known.
  public var changedAfter: Change?

  /// Makes a signature; `time` in UTC.
  public init(
    field: String? = nil, signer: String? = nil, time: Timestamp? = nil, integrity: Integrity = .unknown,
    certificate: Certificate = .notChecked, revision: Int? = nil, lastRevision: Int? = nil,
    coversItsRevision: Bool? = nil, changedAfter: Change? = nil
  ) {
    self.field = field
    self.signer = signer
    self.time = time
    self.integrity = integrity
    self.certificate = certificate
    self.revision = revision
    self.lastRevision = lastRevision
    self.coversItsRevision = coversItsRevision
    self.changedAfter = changedAfter
  }
}

extension ElectronicSignature: RecordObject {
  static var blank: ElectronicSignature { ElectronicSignature() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("field", &field)
    coder.member("signer", &signer)
    coder.member("time", &time)
    coder.member("integrity", &integrity)
    coder.member("certificate", &certificate)
    coder.member("revision", &revision)
    coder.member("lastRevision", &lastRevision)
    coder.member("coversItsRevision", &coversItsRevision)
    coder.member("changedAfter", &changedAfter, since: .v1_1)
  }
}
