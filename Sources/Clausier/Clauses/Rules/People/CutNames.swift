/// Doubts names of people that the reading of an image seems to have cut: « Hugo », « Anna de Saint ».
enum CutNames {
  /// Reports those of a record whose parties and signatories are known.
  static func doubt(_ act: Act, _ record: inout Record) {
    guard act.manuscript.pages.contains(where: { $0.method != .embedded }) else { return }
    for (index, party) in record.parties.enumerated() {
      doubt(party.representative?.name, "/parties/\(index)/representative/name", &record)
    }
    for (index, signatory) in record.signature.signatories.enumerated() {
      doubt(signatory.name, "/signature/signatories/\(index)/name", &record)
    }
  }

  private static func doubt(_ name: Shown<String>?, _ pointer: String, _ record: inout Record) {
    guard let name, isCut(name.value), let place = name.places.last, place.method.isRecognised else { return }
    record.diagnostics.append(
      .unreadable(
        .unreadableName, fr: "La fin de ce nom", en: "The end of this name", at: place, pointer: pointer))
  }

  /// Whether a name is one word, or ends with one that another follows.
  private static func isCut(_ name: String) -> Bool {
    let words = name.lowercased().split { $0 == " " || $0 == "-" || $0 == "'" }
    guard words.count > 1, let last = words.last else { return true }
    return ["saint", "sainte", "de", "du", "des", "la", "le", "el", "ben", "van", "von"].contains(last)
  }
}
