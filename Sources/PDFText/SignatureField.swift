import CQPDF

/// A form field that holds a signature, as the file writes it.
struct SignatureField {
  /// The name with those of the fields above it, joined by full stops.
  var name: String?
  /// The stretches of the file that are signed, as offset and count in turn; empty when they are not told.
  var byteRange: [Int]
  /// The signer's name and the date that the file tells without proof.
  var claimedSigner: String?
  var claimedTime: String?

  /// The number of bytes from the file's start that the signature covers, itself left out; `nil` when there
  /// are holes besides.
  func coverage(of bytes: UnsafeRawBufferPointer) -> Int? {
    guard byteRange.count == 4, byteRange.allSatisfy({ $0 >= 0 && $0 <= bytes.count }) else { return nil }
    let (first, second, end) = (byteRange[1], byteRange[2], byteRange[2] + byteRange[3])
    guard byteRange[0] == 0, first + 1 < second, end <= bytes.count else { return nil }
    // Between the stretches stands the signature in hexadecimal digits, and nothing else may.
    guard bytes[first] == 0x3C, bytes[second - 1] == 0x3E else { return nil }
    let digits = bytes[(first + 1)..<(second - 1)]
    return digits.allSatisfy({ $0 < 0x80 && $0 != 0x3C && $0 != 0x3E }) ? end : nil
  }
}

extension QPDFFile {
  /// The fields that are signed, in the order of the file's form.
  func signatureFields() -> [SignatureField] {
    var found: [SignatureField] = []
    // A form may name itself as its own part; a file has never so many fields.
    var budget = 10_000
    for field in items(value("/Fields", of: value("/AcroForm", of: root)), atMost: budget) {
      collect(field, under: nil, isSignature: false, depth: 0, budget: &budget, into: &found)
    }
    return found
  }

  private func collect(
    _ field: qpdf_oh, under parent: String?, isSignature inherited: Bool, depth: Int, budget: inout Int,
    into found: inout [SignatureField]
  ) {
    guard budget > 0, depth < 16 else { return }
    budget -= 1
    let type = name(value("/FT", of: field))
    let isSignature = type.map { $0 == "/Sig" } ?? inherited
    let own = text(value("/T", of: field))
    let path = [parent, own].compactMap { $0 }.joined(separator: ".")
    let signature = value("/V", of: field)
    if isSignature, qpdf_oh_is_dictionary(data, signature) != 0 {
      found.append(
        SignatureField(
          name: path.isEmpty ? nil : path,
          byteRange: items(value("/ByteRange", of: signature), atMost: 64).map {
            number($0).flatMap { Int(exactly: $0.rounded()) } ?? -1
          },
          claimedSigner: text(value("/Name", of: signature)),
          claimedTime: text(value("/M", of: signature))))
      return
    }
    for kid in items(value("/Kids", of: field), atMost: budget) {
      collect(
        kid, under: path.isEmpty ? nil : path, isSignature: isSignature, depth: depth + 1, budget: &budget,
        into: &found)
    }
  }
}
