import Clausier

/// Brings together what the file and its signatures say.
struct SignatureReading {
  /// The electronic signatures, in the order of the revisions that they close.
  private(set) var signatures: [ElectronicSignature] = []
  /// What a reader of the records must know of them.
  private(set) var doubts: [SignatureDoubt] = []
  /// The pages, from 0, that may show something else than what was signed; `nil` for all.
  private(set) var changedPages: Set<Int>? = []

  /// Nothing is signed.
  init() {}

  /// Reads the signatures of a file; one without a form costs nothing.
  init(_ bytes: UnsafeRawBufferPointer, _ objects: PlainFile, _ file: borrowing OpenFile) {
    let fields = objects.signatureFields()
    guard !fields.isEmpty else { return }
    let checks = SignatureReading.checks(in: bytes, file)
    let revisions = Revisions(bytes)
    let isLocked = file.isLocked
    let read = fields.map { field in
      let end = field.coverage(of: bytes)
      let changes = end.map { LaterChanges(after: $0, of: bytes, locked: isLocked) }
      let check = checks[field.name ?? ""]
      return (
        field, changes,
        SignatureReading.signature(field, check, end, changes, revisions, bytes)
      )
    }
    let sorted = read.enumerated().sorted {
      ($0.element.2.revision ?? .max, $0.offset) < ($1.element.2.revision ?? .max, $1.offset)
    }.map(\.element)
    for (field, changes, signature) in sorted { add(signature, field, changes) }
  }

  private mutating func add(
    _ signature: ElectronicSignature, _ field: SignatureField, _ changes: LaterChanges?
  ) {
    let index = signatures.count
    signatures.append(signature)
    func doubt(_ kind: SignatureDoubt.Kind) {
      doubts.append(SignatureDoubt(kind, field: signature.field, index: index))
    }
    switch signature.integrity {
    case .broken: doubt(.broken)
    // Nobody signs with a time stamp, and poppler does not check any.
    case .unknown: if !field.isTimeStamp { doubt(.unchecked) }
    case .valid: break
    }
    if changes == nil { doubt(field.byteRange.isEmpty ? .coversNothing : .coversInParts) }
    if let changes, changes.kind == .other {
      doubt(.changedAfter(pages: changes.pages.map { $0.map { $0 + 1 }.sorted() }))
    } else if let changes, SignatureReading.exceeds(field.certified, changes) {
      doubt(.certificateExceeded)
    }
    if signature.integrity == .broken || changes == nil && !field.byteRange.isEmpty {
      changedPages = nil
    } else if let changes {
      changedPages = changes.pages.flatMap { changedPages?.union($0) }
    }
  }

  /// Whether more was done than a certificate allows; what is neither signature nor stamp is told anyway.
  private static func exceeds(_ certified: Int?, _ changes: LaterChanges) -> Bool {
    guard let certified, changes.kind == .signatures else { return false }
    return certified == 1 || certified == 2 && changes.addsFields
  }

  private static func signature(
    _ field: SignatureField, _ check: SignatureCheck?, _ end: Int?, _ changes: LaterChanges?,
    _ revisions: Revisions, _ bytes: UnsafeRawBufferPointer
  ) -> ElectronicSignature {
    let told = end ?? field.byteRange.suffix(2).reduce(0) { $0.addingReportingOverflow($1).partialValue }
    let revision = revisions.revision(ofFirst: told, in: bytes)
    return ElectronicSignature(
      field: field.name,
      signer: check?.signer ?? field.claimedSigner.map(DoubleEncoding.repaired),
      time: check?.time ?? field.claimedTime.flatMap(PDFDate.utc),
      integrity: check?.integrity ?? .unknown,
      revision: revision?.number,
      lastRevision: revisions.ends.isEmpty ? nil : revisions.ends.count,
      coversItsRevision: revision.map { $0.whole && end != nil },
      changedAfter: changes?.kind)
  }

  /// What was signed is the bytes of the file itself, so a locked file is opened as it is.
  private static func checks(
    in bytes: UnsafeRawBufferPointer, _ file: borrowing OpenFile
  ) -> [String: SignatureCheck] {
    guard file.isLocked else { return file.document.signatureChecks() }
    guard let locked = try? PopplerFile(bytes, passwords: [file.password]) else { return [:] }
    return locked.signatureChecks()
  }
}
