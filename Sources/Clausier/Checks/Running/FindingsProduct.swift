/// What the rules find in each act, for a report that another puts together: a line of JSON an act.
public struct FindingsProduct: Product {
  /// Not for `--format`: reports are made of it.
  public static let name = "findings"
  /// What it is.
  public static let summary = Message(fr: "les constats d’un acte", en: "the findings of an act")

  private let settings: CheckSettings
  /// What the rules need to know of files.
  public let traits: TraitDepth?

  /// Rules ask the record itself.
  public var usesJSON: Bool { false }
  /// Records can be checked too.
  public var readsRecords: Bool { true }
  /// A line for an act.
  public var style: JSONStyle { .compact }
  /// Lines of JSON.
  public var syntax: ProductSyntax { .lines }

  /// Makes the product of the usual check.
  public init(_ given: [String: String]) { self.init(CheckSettings()) }

  /// Makes the product of a check with settings; without drawing, covered and unseen words are not looked for.
  public init(_ settings: CheckSettings, drawing: Bool = true) {
    self.settings = settings
    traits = drawing ? .drawing : .objects
  }

  /// Nothing but line ends.
  public func frame(isList: Bool) -> ProductFrame { ProductFrame(after: [0x0A]) }

  /// The findings in an act.
  public func body(of act: ValidAct) -> [UInt8] {
    let findings = Checker.findings(in: act.read, file: act.traits, settings: settings)
    var writer = RecordWriter(.compact, evidence: false)
    findings.write(to: &writer)
    return writer.json.bytes
  }

  /// The error, as in a stream of records.
  public func body(of error: ErrorRecord) -> [UInt8] { error.json(.compact) }
}
