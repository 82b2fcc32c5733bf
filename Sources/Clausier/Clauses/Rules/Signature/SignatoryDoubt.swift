/// Doubts signatories whose name or office mixes two people, who sign for no party, or who are missing.
enum SignatoryDoubt {
  /// Reports them for a record whose parties and signatories are known.
  static func tell(_ act: Act, _ record: inout Record) {
    guard record.kind != .unknown else { return }
    let signatories = record.signature.signatories
    if signatories.isEmpty {
      record.diagnostics.append(
        .missingPart("signature/signatories", fr: "les signataires", en: "the signatories"))
    }
    // In an image a signature's strokes may run through the name below it.
    if signatories.contains(where: { $0.name == nil && isRead($0) }) {
      record.diagnostics.append(
        .missingPart("signature/signatories", fr: "le nom d’un signataire", en: "the name of a signatory"))
    }
    for (index, signatory) in signatories.enumerated() {
      let pointer = "/signature/signatories/\(index)"
      if signatory.name.map({ mixes($0) }) ?? false || isOpen(signatory, record) {
        let place = signatory.name?.places.first ?? signatory.title?.places.first
        record.diagnostics.append(.unclearSignatory(at: place, pointer: pointer))
      } else if let title = signatory.title, isWoven(title.value) {
        record.diagnostics.append(.unclearSignatory(at: title.places.first, pointer: pointer + "/title"))
      }
    }
    // One authority alone decides.
    if signatories.count == 1, !SignatureRule.isDecision(record),
      record.parties.contains(where: { $0.role != signatories[0].role })
    {
      record.diagnostics.append(
        .missingPart(
          "signature/signatories", fr: "le signataire de l’autre partie", en: "who signs for the other party")
      )
    }
  }

  /// Whether what is known of a signatory was read from an image.
  private static func isRead(_ signatory: Signatory) -> Bool {
    signatory.title?.places.first?.method.isRecognised ?? false
  }

  /// Whether one signs for no side where all parties of the act have one.
  private static func isOpen(_ signatory: Signatory, _ record: Record) -> Bool {
    signatory.role == nil && record.parties.count > 1 && record.parties.allSatisfy { $0.role != .other }
  }

  /// Whether a name is as long as two, or prints a second given name after the family name.
  private static func mixes(_ name: Shown<String>) -> Bool {
    let words = name.value.split(separator: " ")
    if words.count > 5 { return true }
    // « Ada BRUN Guy », in the letters of the page.
    let printed = name.places.compactMap(\.text).joined(separator: " ").split { " \n\t.,-".contains($0) }
    let loud = printed.map { $0.count > 1 && $0.allSatisfy { !$0.isLowercase } }
    guard let family = loud.firstIndex(of: true), family > 0 else { return false }
    return loud[family...].dropFirst().contains(false)
      && !printed[family...].contains { $0.first?.isLowercase ?? true }
  }

  /// Whether an office has an article with a capital in its middle: the lines of two columns in one.
  private static func isWoven(_ title: String) -> Bool {
    let words = title.split(separator: " ")
    return zip(words, words.dropFirst()).contains { before, word in
      ["Le", "La", "Pour"].contains(word) && before.last != "," && before.first?.isLowercase ?? false
    }
  }
}
