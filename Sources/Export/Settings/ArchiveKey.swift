public import Clausier

/// What only an archive can decide, by the name that it has in its settings.
///
/// Nothing of it is guessed from an act.
public enum ArchiveKey: String, Sendable, CaseIterable {
  case archivalAgency, transferringAgency, originatingAgency, archivalAgreement, messageIdentifier
  case reference, findingAid, findingAidTitle, repository, serviceCode, accessConditions, url
  case archivalProfile, serviceLevel, acquisitionInformation, legalStatus
  case accessRule = "rules.access"
  case appraisalRule = "rules.appraisal"
  case appraisalAction = "rules.appraisalAction"
  case storageRule = "rules.storage"
  case storageAction = "rules.storageAction"
  case disseminationRule = "rules.dissemination"
  case reuseRule = "rules.reuse"

  /// What it is, for the person who fills it in.
  public var meaning: Message {
    switch self {
    case .archivalAgency:
      Message(fr: "service d’archives, son identifiant", en: "the archive, by its identifier")
    case .transferringAgency: Message(fr: "service versant", en: "the agency that transfers")
    case .originatingAgency: Message(fr: "service producteur", en: "the agency that made the acts")
    case .archivalAgreement: Message(fr: "contrat d’entrée", en: "the agreement of the transfer")
    case .messageIdentifier: Message(fr: "identifiant du versement", en: "the identifier of the transfer")
    case .reference: Message(fr: "cote, comme « 2031 W {n} »", en: "the reference, such as “2031 W {n}”")
    case .findingAid:
      Message(fr: "identifiant de l’instrument de recherche", en: "the identifier of the finding aid")
    case .findingAidTitle:
      Message(fr: "titre de l’instrument de recherche", en: "the title of the finding aid")
    case .repository: Message(fr: "lieu de conservation, en clair", en: "where the acts are kept, in words")
    case .serviceCode:
      Message(fr: "code du service dans FranceArchives", en: "the code of the service in FranceArchives")
    case .accessConditions:
      Message(fr: "conditions d’accès, en clair", en: "the conditions of access, in words")
    case .url:
      Message(
        fr:
          "adresse d’un acte, comme « https://…/{file}#page={page} » ; entre accolades : \(ActPattern.known)",
        en:
          "the address of an act, such as “https://…/{file}#page={page}”; between braces: \(ActPattern.known)"
      )
    case .archivalProfile: Message(fr: "profil d’archivage", en: "the archival profile")
    case .serviceLevel: Message(fr: "niveau de service", en: "the level of service")
    case .acquisitionInformation: Message(fr: "modalités d’entrée", en: "how the acts came in")
    case .legalStatus:
      Message(
        fr: "statut légal : Public Archive, Private Archive ou Public and Private Archive",
        en: "the legal status: Public Archive, Private Archive or Public and Private Archive")
    case .accessRule: Message(fr: "règle de communicabilité", en: "the rule of access")
    case .appraisalRule: Message(fr: "règle de durée d’utilité administrative", en: "the rule of appraisal")
    case .appraisalAction:
      Message(fr: "sort final : Keep ou Destroy", en: "what becomes of them: Keep or Destroy")
    case .storageRule: Message(fr: "règle de durée d’utilité courante", en: "the rule of storage")
    case .storageAction:
      Message(
        fr: "ce qui suit : RestrictAccess, Transfer ou Copy",
        en: "what follows: RestrictAccess, Transfer or Copy")
    case .disseminationRule: Message(fr: "règle de diffusion", en: "the rule of dissemination")
    case .reuseRule: Message(fr: "règle de réutilisation", en: "the rule of reuse")
    }
  }

  /// The words that it can have; empty where any text will do.
  var words: [String] {
    switch self {
    case .legalStatus: ["Public Archive", "Private Archive", "Public and Private Archive"]
    case .appraisalAction: ["Keep", "Destroy"]
    case .storageAction: ["RestrictAccess", "Transfer", "Copy"]
    default: []
    }
  }

  /// Another key that it means nothing without.
  var needed: ArchiveKey? {
    switch self {
    case .appraisalRule: .appraisalAction
    case .appraisalAction: .appraisalRule
    case .storageRule: .storageAction
    case .storageAction: .storageRule
    default: nil
    }
  }
}
