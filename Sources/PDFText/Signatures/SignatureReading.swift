import Clausier

/// Brings together what the file and its signatures say.
enum SignatureReading {
  /// The electronic signatures, in the order of the revisions that they close.
  ///
  /// If a file lacks the word that every signature needs, the only cost is a search for it.
  static func signatures(
    in bytes: UnsafeRawBufferPointer, _ objects: PlainFile, _ file: borrowing OpenFile
  ) -> [ElectronicSignature] {
    guard bytes.firstOffset(of: "/ByteRange") != nil else { return [] }
    let fields = objects.signatureFields()
    guard !fields.isEmpty else { return [] }
    let checks = checks(in: bytes, file)
    let revisions = Revisions(bytes)
    let signatures = fields.map { field in
      let check = checks[field.name ?? ""]
      let end = field.coverage(of: bytes)
      let told = end ?? field.byteRange.suffix(2).reduce(0) { $0.addingReportingOverflow($1).partialValue }
      let revision = revisions.revision(ofFirst: told, in: bytes)
      let last = revisions.ends.isEmpty ? nil : revisions.ends.count
      let covers = revision.map { $0.whole && end != nil }
      return ElectronicSignature(
        field: field.name,
        signer: check?.signer ?? field.claimedSigner.map(DoubleEncoding.repaired),
        time: check?.time ?? field.claimedTime.flatMap(PDFDate.utc),
        integrity: check?.integrity ?? .unknown,
        revision: revision?.number,
        lastRevision: last,
        coversItsRevision: covers,
        // The contents of a later revision are not read.
        changedAfter: covers == true && revision?.number == last ? .nothing : nil)
    }
    return signatures.enumerated().sorted {
      ($0.element.revision ?? .max, $0.offset) < ($1.element.revision ?? .max, $1.offset)
    }.map(\.element)
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
