public import Clausier

/// A page for each act, and its row in the page of a set.
///
/// A body has three parts with a line end after each of the first two, which have none in them: the page's path below the
/// folder of a set, the row as JSON, and the page.
public struct ReviewProduct: Product {
  /// Not for `--format`: `review` makes pages of it.
  public static let name = "review"
  /// What it is.
  public static let summary = Message(fr: "une page de relecture", en: "a page for review")

  private let settings: ReviewSettings
  private let resolution: Int?

  /// The page takes the record itself.
  public var usesJSON: Bool { false }
  /// Records are shown too.
  public var readsRecords: Bool { true }
  /// What the rules of `check` want to know of files.
  public var traits: TraitDepth? { .drawing }
  /// The pages' words, and their pictures if the user wants them.
  public var pages: PageNeed? { PageNeed(resolution: resolution) }
  /// A line for an act.
  public var style: JSONStyle { .compact }
  /// Its suffix, where it is one file.
  public var suffix: String { ".html" }
  /// Never shown on a terminal.
  public var syntax: ProductSyntax { .lines }

  /// Not made by options of `extract`: without labels and without pictures.
  public init(_ given: [String: String]) {
    self.init(
      ReviewSettings(language: .fr, labels: FieldLabels(schema: []), digest: { _ in "" }), resolution: nil)
  }

  /// Makes pages with pictures of so many pixels an inch; without pictures for `nil`.
  public init(_ settings: ReviewSettings, resolution: Int?) {
    self.settings = settings
    self.resolution = resolution
  }

  /// Nothing.
  public func frame(isList: Bool) -> ProductFrame { ProductFrame() }

  /// The path, the row and the page of an act.
  public func body(of act: ValidAct) -> [UInt8] {
    let record = act.read.record
    let findings = Checker.findings(in: act.read, file: act.traits).findings
    let page = ActPage(settings: settings, record: record, findings: findings, pages: act.pages)
    let row = SetRow(record: record, findings: findings.count)
    return Array(SetRow.path(of: record.source).utf8) + [0x0A] + row.json + [0x0A] + page.bytes()
  }

  /// Nothing: a file that could not be read has no page.
  public func body(of error: ErrorRecord) -> [UInt8] { [] }
}

/// The parts of a body that ``ReviewProduct`` has made.
public struct ReviewBody: Sendable {
  /// The page's path below the folder of a set.
  public let path: String
  /// The row of the set's table, as JSON.
  public let row: [UInt8]
  /// The page.
  public let page: [UInt8]

  /// Takes a body apart; `nil` for one that is none, as of a file that could not be read.
  public init?(_ body: [UInt8]) {
    guard let first = body.firstIndex(of: 0x0A), let second = body[(first + 1)...].firstIndex(of: 0x0A) else {
      return nil
    }
    path = String(decoding: body[..<first], as: UTF8.self)
    row = Array(body[(first + 1)..<second])
    page = Array(body[(second + 1)...])
  }
}
