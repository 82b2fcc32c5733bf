/// What a file `clausier.json` says about checks in its folder and below.
///
///     {"select": ["LEG", "SIG001"], "ignore": ["unsaid-publication"], "failOn": "warning", "stage": "draft",
///      "programmes": "programmes.csv", "suppressions": "acceptes.json", "baseline": "connu.sarif", "render": false}
///
/// All members may be missing; paths are relative to its folder.
public struct CheckConfiguration: Sendable, Equatable {
  /// The rules to ask; all if empty.
  public var select: [String] = []
  /// The rules to leave out.
  public var ignore: [String] = []
  /// The severity from which on a check fails, as `--fail-on` has it.
  public var failOn: String?
  /// How far the acts have come, as `--stage` has it.
  public var stage: String?
  /// The path of the list of programmes.
  public var programmes: String?
  /// The path of the findings that the user has accepted.
  public var suppressions: String?
  /// The path of the report of an earlier check.
  public var baseline: String?
  /// Whether covered and unseen words are looked for.
  public var render = true

  /// A member that is not as it should be: its name, and what it should be.
  public struct Fault: Error, Sendable, Equatable {
    /// Its name; empty where the whole is not an object.
    public let member: String
    /// What it should be.
    public let wanted: Message
  }

  /// Says nothing.
  public init() {}

  /// Reads the file.
  ///
  /// - Throws: the first member that is unknown or is not what it should be.
  public init(json: [UInt8]) throws(Fault) {
    guard case .object(let members)? = try? JSONParser.parse(json) else {
      throw Fault(member: "", wanted: Message(fr: "un objet JSON", en: "a JSON object"))
    }
    for member in members {
      let (name, value) = (member.name, member.value)
      switch name {
      case "select": select = try CheckConfiguration.texts(value, name)
      case "ignore": ignore = try CheckConfiguration.texts(value, name)
      case "failOn": failOn = try CheckConfiguration.text(value, name)
      case "stage": stage = try CheckConfiguration.text(value, name)
      case "programmes": programmes = try CheckConfiguration.text(value, name)
      case "suppressions": suppressions = try CheckConfiguration.text(value, name)
      case "baseline": baseline = try CheckConfiguration.text(value, name)
      case "render":
        guard case .bool(let flag) = value else {
          throw Fault(member: name, wanted: Message(fr: "true ou false", en: "true or false"))
        }
        render = flag
      default:
        let known = "select, ignore, failOn, stage, programmes, suppressions, baseline, render"
        throw Fault(member: name, wanted: Message(fr: "l’un de \(known)", en: "one of \(known)"))
      }
    }
  }

  private static func text(_ value: JSONNode, _ name: String) throws(Fault) -> String {
    guard let text = value.text else {
      throw Fault(member: name, wanted: Message(fr: "un texte", en: "a text"))
    }
    return text
  }

  private static func texts(_ value: JSONNode, _ name: String) throws(Fault) -> [String] {
    guard let texts = value.texts else {
      throw Fault(member: name, wanted: Message(fr: "une liste de textes", en: "a list of texts"))
    }
    return texts
  }
}
