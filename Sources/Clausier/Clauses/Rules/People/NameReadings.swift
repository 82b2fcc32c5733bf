/// Compares the two places that name who acts for a party, where images were read: a letter misread in one is seen in
/// the other.
enum NameReadings {
  /// Reports names of a party and of its signature that differ by a letter or two.
  static func doubt(_ record: inout Record) {
    for (index, signatory) in record.signature.signatories.enumerated() {
      guard let party = signatory.party, record.parties.indices.contains(party), let signed = signatory.name,
        let named = record.parties[party].representative?.name, isRead(signed) || isRead(named),
        differByLetters(signed.value.lowercased(), named.value.lowercased())
      else { continue }
      record.diagnostics.append(
        .otherReading(
          taken: named.value, other: signed.value, at: named.places.first,
          pointer: "/parties/\(party)/representative/name"))
      record.diagnostics.append(
        .otherReading(
          taken: signed.value, other: named.value, at: signed.places.first,
          pointer: "/signature/signatories/\(index)/name"))
    }
  }

  /// Puts the given name of a party's representative first, where only the signature tells it by its capitals.
  ///
  /// « Ledru Éric », signed « Éric LEDRU »; where neither tells, the two readings are reported.
  static func settleOrder(of party: Int?, by words: TokenRange?, _ act: Act, _ record: inout Record) {
    guard let party, let words, let named = record.parties[party].representative?.name else { return }
    let signed = PersonName.normalised(act.tokens, words)
    guard signed != named.value,
      signed.split(separator: " ").sorted() == named.value.split(separator: " ").sorted()
    else { return }
    let tells = words.contains {
      act.tokens[$0].marks.contains(.capitals) && act.tokens.foldedRange($0).count > 2
    }
    if tells {
      record.parties[party].representative?.name?.value = signed
    } else {
      record.diagnostics.append(
        .otherReading(
          taken: named.value, other: signed, at: named.places.first,
          pointer: "/parties/\(party)/representative/name"))
    }
  }

  private static func isRead(_ name: Shown<String>) -> Bool {
    name.places.contains { $0.method.isRecognised }
  }

  /// Whether two names differ by one or two letters: added, lost or exchanged.
  private static func differByLetters(_ one: String, _ two: String) -> Bool {
    let (one, two) = (Array(one.unicodeScalars), Array(two.unicodeScalars))
    guard one != two, one.count <= 100, two.count <= 100, abs(one.count - two.count) <= 2 else {
      return false
    }
    var row = Array(0...two.count)
    for (position, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for (index, other) in two.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(change, diagonal + 1, row[index] + 1)
      }
    }
    return (row.last ?? 0) <= 2
  }
}
