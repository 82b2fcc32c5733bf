/// A group of references of the State's accounting system, in their canonical forms.
public struct ChorusBlock: Sendable, Equatable {
  /// `PPPP-AA` or `PPPP-AA-SS`.
  public var domaineFonctionnel: Shown<String>?
  /// `PPPP-XXXX-XXXX`.
  public var centreFinancier: Shown<String>?
  /// 12 letters or digits each.
  public var activites: [Shown<String>]
  /// 10 letters or digits.
  public var centreDeCout: Shown<String>?
  /// Free texts, often empty.
  public var axesMinisteriels: [AxeMinisteriel]
  /// The programme, 3 digits.
  public var programme: String?
  /// The programme's label as the act prints it.
  public var programmeLabel: Shown<String>?
  /// The first nine characters of the centre financier.
  public var bop: String?
  /// 10 digits.
  public var engagementJuridique: Shown<String>?
  /// `TF` and 6 digits each.
  public var tranchesFonctionnelles: [Shown<String>]
  /// The index in ``Record/parties`` of the party whose references they are, if said.
  public var party: Int?
  /// The part of the act that they are in.
  public var section: Section

  /// Makes a block; what is not printed stays `nil`.
  public init(
    domaineFonctionnel: Shown<String>? = nil, centreFinancier: Shown<String>? = nil,
    activites: [Shown<String>] = [], centreDeCout: Shown<String>? = nil,
    axesMinisteriels: [AxeMinisteriel] = [], programme: String? = nil,
    programmeLabel: Shown<String>? = nil, bop: String? = nil,
    engagementJuridique: Shown<String>? = nil, tranchesFonctionnelles: [Shown<String>] = [],
    party: Int? = nil, section: Section
  ) {
    self.domaineFonctionnel = domaineFonctionnel
    self.centreFinancier = centreFinancier
    self.activites = activites
    self.centreDeCout = centreDeCout
    self.axesMinisteriels = axesMinisteriels
    self.programme = programme
    self.programmeLabel = programmeLabel
    self.bop = bop
    self.engagementJuridique = engagementJuridique
    self.tranchesFonctionnelles = tranchesFonctionnelles
    self.party = party
    self.section = section
  }
}

extension ChorusBlock: RecordObject {
  static var blank: ChorusBlock { ChorusBlock(section: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("domaineFonctionnel", &domaineFonctionnel)
    coder.member("centreFinancier", &centreFinancier)
    coder.member("activites", &activites)
    coder.member("centreDeCout", &centreDeCout)
    coder.member("axesMinisteriels", &axesMinisteriels)
    coder.member("programme", &programme)
    coder.member("programmeLabel", &programmeLabel)
    coder.member("bop", &bop)
    coder.member("engagementJuridique", &engagementJuridique)
    coder.member("tranchesFonctionnelles", &tranchesFonctionnelles)
    coder.member("party", &party)
    coder.member("section", &section)
  }
}
