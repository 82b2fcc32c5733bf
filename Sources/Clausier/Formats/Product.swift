/// What turns a body into what it would be if its file had another name, in the form of ``Source/file``.
public typealias BodyRenaming = @Sendable (_ body: [UInt8], _ name: String) -> [UInt8]

/// What a run makes of the acts that it reads: a record of each, or the lines of a table.
///
/// A product is a value in its own file and a line of ``Products``; `--format` and its help, the options that
/// go with it, the endings of files, what a journal remembers and the messages about unknown values all
/// follow from what it says here. It turns values into bytes, and reads, opens and measures nothing.
///
/// A run has the **body** of each act made by its workers, side by side, and puts the bodies in the order of the inputs
/// with the product's ``frame(isList:)`` around and between them. Bodies are what a journal knows, what a later run
/// finds again and what a sink is given; so a product of another kind fits in like this:
/// - *A report of findings* (text, SARIF, JUnit): the body is an act's findings, the frame what the form wants around
///   them; which rules run is an option of the product.
/// - *Rows of an index, units of a package*: the body is an act's rows or its unit, as ``ValidAct/json`` or drawn from
///   the record; their own sink takes the bodies into a database, or puts the files beside the manifest.
/// - *A page for each act*: the body is the page, and the sink is a folder; what it needs in addition to the
///   record, such as ``ValidAct/pages``, the maker fills where a product asks for it.
/// - *An answer about the whole run*, such as an overview or a report with the worst first: the bodies are the shares,
///   and a sink puts them in order when the last has come.
public protocol Product: Sendable {
  /// What `--format` calls it, in small letters.
  static var name: String { get }
  /// What it is, in the help of `--format`; without a point at the end.
  static var summary: Message { get }
  /// The options that go with it, in addition to those of every run.
  static var options: [ProductOption] { get }

  /// Makes the product that the user asks for.
  ///
  /// - Parameter given: the values of its options by their names, each among those that the option can have; empty for
  ///   an option without values.
  /// - Throws: ``ProductFault`` when two of them do not go together.
  init(_ given: [String: String]) throws(ProductFault)

  /// How a record is laid out as JSON for it, in ``ValidAct/json``.
  var style: JSONStyle { get }
  /// The ending of a file that holds it.
  var suffix: String { get }
  /// The kind of its bytes, for the program that shows them.
  var syntax: ProductSyntax { get }
  /// What it wants to know of the files besides their records; `nil` for nothing.
  var traits: TraitDepth? { get }
  /// Whether it is made of ``ValidAct/json``; where it is not, nobody writes the record and checks it against the schema.
  var usesJSON: Bool { get }
  /// Whether it is also made of records that were written before.
  var readsRecords: Bool { get }
  /// What it wants of the pages; `nil` for nothing.
  var pages: PageNeed? { get }
  /// Which acts of a file with several it is made of where the user does not say.
  static var acts: ActChoice { get }
  /// What lets a file with the same bytes as another go unread; `nil` where it has to be read.
  var renaming: BodyRenaming? { get }

  /// What comes around the bodies of an output; it may differ between one act and a list of several.
  func frame(isList: Bool) -> ProductFrame
  /// What an act gives; may be empty.
  func body(of act: ValidAct) -> [UInt8]
  /// What a document that could not be read gives; may be empty.
  func body(of error: ErrorRecord) -> [UInt8]
}

extension Product {
  /// None.
  public static var options: [ProductOption] { [] }
  /// Nothing.
  public var traits: TraitDepth? { nil }
  /// Yes.
  public var usesJSON: Bool { true }
  /// Of PDFs alone.
  public var readsRecords: Bool { false }
  /// Its name after a point.
  public var suffix: String { "." + Self.name }
  /// Nothing.
  public var pages: PageNeed? { nil }
  /// All.
  public static var acts: ActChoice { .all }
  /// None.
  public var renaming: BodyRenaming? { nil }
}
