/// A form field that holds a signature, as the file writes it.
struct SignatureField {
  /// The name with those of the fields above it, joined by full stops.
  var name: String?
  /// The ranges of the file that are signed, as offset and count in turn; empty when they are not given.
  var byteRange: [Int]
  /// The signer's name that the file gives without proof.
  var claimedSigner: String?
  /// The date that the file gives without proof.
  var claimedTime: String?
  /// Whether it is the stamp of a time, which no party signs.
  var isTimeStamp = false
  /// What it certifies that may still be done to the file, as `/DocMDP` has it: 1 nothing, 2 filling forms and
  /// signing, 3 annotating too; `nil` where it certifies nothing.
  var certified: Int?

  /// The number of bytes from the file's start that the signature covers, except the signature itself; `nil`
  /// when there are also other gaps.
  func coverage(of bytes: UnsafeRawBufferPointer) -> Int? {
    guard byteRange.count == 4, byteRange.allSatisfy({ $0 >= 0 && $0 <= bytes.count }) else { return nil }
    let (first, second, end) = (byteRange[1], byteRange[2], byteRange[2] + byteRange[3])
    guard byteRange[0] == 0, first + 1 < second, end <= bytes.count else { return nil }
    // Between the ranges is the signature in hexadecimal digits, and nothing else may be there.
    guard bytes[first] == 0x3C, bytes[second - 1] == 0x3E else { return nil }
    let digits = bytes[(first + 1)..<(second - 1)]
    return digits.allSatisfy({ $0 < 0x80 && $0 != 0x3C && $0 != 0x3E }) ? end : nil
  }
}

extension PlainFile {
  /// The fields that are signed, in the order of the file's form.
  func signatureFields() -> [SignatureField] {
    var found: [SignatureField] = []
    // A form may name itself as its own part; a file never has so many fields.
    var budget = 10_000
    for field in items(dictionary(root["AcroForm"])["Fields"]) {
      collect(field, under: nil, isSignature: false, depth: 0, budget: &budget, into: &found)
    }
    return found
  }

  private func collect(
    _ field: PDFObject, under parent: String?, isSignature inherited: Bool, depth: Int, budget: inout Int,
    into found: inout [SignatureField]
  ) {
    guard budget > 0, depth < 16 else { return }
    budget -= 1
    let field = dictionary(field)
    let isSignature = name(field["FT"]).map { $0 == "Sig" } ?? inherited
    let path = [parent, text(field["T"])].compactMap { $0 }.joined(separator: ".")
    let name = path.isEmpty ? nil : path
    if isSignature, case .dictionary(let signature) = value(field["V"]) {
      found.append(
        SignatureField(
          name: name,
          byteRange: items(signature["ByteRange"]).prefix(64).map {
            number($0).flatMap { Int(exactly: $0.rounded()) } ?? -1
          },
          claimedSigner: text(signature["Name"]),
          claimedTime: text(signature["M"]),
          isTimeStamp: self.name(signature["SubFilter"]) == "ETSI.RFC3161",
          certified: certified(by: signature)))
      return
    }
    for kid in items(field["Kids"]) {
      collect(kid, under: name, isSignature: isSignature, depth: depth + 1, budget: &budget, into: &found)
    }
  }

  private func certified(by signature: PDFDictionary) -> Int? {
    for reference in items(signature["Reference"]) {
      let reference = dictionary(reference)
      guard name(reference["TransformMethod"]) == "DocMDP" else { continue }
      // 2 is what the standard says for a certificate without a number.
      return number(dictionary(reference["TransformParams"])["P"]).flatMap { Int(exactly: $0) } ?? 2
    }
    return nil
  }
}
