/// A form to be filled in: « Nom : VERNIER » and « Prénom : Odile » on lines of their own.
extension SignatoryReader {
  /// Takes one half of a name after its label; `false` for any other line.
  mutating func takeNameOfForm(_ line: TokenRange) -> Bool {
    guard let first = line.first,
      let label = tokens.match(.label, at: first, limit: line.upperBound),
      let name = PersonName.read(tokens, at: label.upperBound, limit: line.upperBound, least: 1),
      name.upperBound == line.upperBound
    else { return false }
    if tokens.match(.prenom, at: first) != nil {
      guard open.givenName == nil else { return false }
      open.givenName = name
    } else {
      // Both may follow « Nom ».
      guard open.name == nil, PersonName.read(tokens, at: name.lowerBound, limit: name.upperBound) == nil
      else {
        return false
      }
      open.name = name
    }
    open.lines.append(line)
    return true
  }
}

extension Phrase {
  fileprivate static let label = Phrase("prenom(s) :|nom [de famille|d'usage] :")
  fileprivate static let prenom = Phrase("prenom(s)")
}
