/// A code or an address that a text holds, in its canonical form.
struct FoundCode: Sendable, Equatable {
  /// What it is a code of; the raw values are what `clausier recognise` prints.
  enum Kind: String, Sendable, CaseIterable {
    /// The number of a text in the Official Journal: `JUSA1106535X`.
    case nor
    /// `PPPP-XXXX-XXXX`.
    case centreFinancier = "chorus-centre-financier"
    /// `PPPP-XXXX`, the head of a centre financier.
    case bop = "chorus-bop"
    /// `PPPP-AA` or `PPPP-AA-SS`.
    case domaineFonctionnel = "chorus-domaine-fonctionnel"
    /// 12 letters or digits.
    case activite = "chorus-activite"
    /// 10 letters or digits.
    case centreDeCout = "chorus-centre-de-cout"
    /// 10 digits.
    case engagementJuridique = "chorus-engagement-juridique"
    /// `TF` and 6 digits.
    case trancheFonctionnelle = "chorus-tranche-fonctionnelle"
    /// 3 digits.
    case programme
    /// An address for electronic mail.
    case email
    /// A French telephone number as `+33…`.
    case telephone
    /// A bank account with a right key.
    case iban
    /// A French national identification number with a right key.
    case nir
  }

  /// What it is a code of.
  var kind: Kind
  /// Its canonical form.
  var value: String
  /// Whether the canonical form has characters that are not printed, such as a zero that pads a programme.
  var repaired = false
}
