import Clausier

/// A column of the table of a set; its name is the key of its values in the rows.
enum SetColumn: String, CaseIterable {
  case title, delegant, delegataire, date, end, ae, cp, findings

  /// Whether it holds figures, which stand at the right.
  var isFigure: Bool { [.ae, .cp, .findings].contains(self) }

  /// What the reader sees.
  var title: Message {
    switch self {
    case .title: Message(fr: "Titre", en: "Title")
    case .delegant: Message(fr: "Délégant", en: "Délégant")
    case .delegataire: Message(fr: "Délégataire", en: "Délégataire")
    case .date: .signed
    case .end: .end
    case .ae: Message(fr: "AE", en: "AE")
    case .cp: Message(fr: "CP", en: "CP")
    case .findings: Message(fr: "Constats", en: "Findings")
    }
  }
}
