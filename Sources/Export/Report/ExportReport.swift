public import Clausier

/// What became of each act: written, written with something left out, or left out.
public struct ExportReport: Sendable {
  /// A remark on an act.
  public struct Entry: Sendable, Equatable {
    /// The file as the record names it.
    public let file: String
    /// The number of the act in its file.
    public let act: Int
    /// What is to be known.
    public let remark: ExportRemark
  }

  /// The format.
  public let format: String
  /// How many acts came in, those that could not be read included.
  public private(set) var acts = 0
  /// How many were written.
  public private(set) var written = 0
  /// Those that were left out, and why.
  public private(set) var leftOut: [Entry] = []
  /// What was left out or replaced of those that were written.
  public private(set) var changed: [Entry] = []
  /// The references that acts have got, in the order of the export.
  public private(set) var references: [KeptReference] = []
  /// The day of the transfer, where the format has one, and whether it was derived from the acts.
  public private(set) var day: (day: CalendarDate, isDerived: Bool)?
  /// How many acts were passed over since they are copies of one that was exported.
  public internal(set) var copies = 0
  /// How many acts were passed over since they are none of those asked for.
  public internal(set) var others = 0
  private var file = ""
  private var act = 1
  private var said: Set<String> = []

  init(format: String) { self.format = format }

  /// Begins with the next act.
  mutating func begin(_ file: String, act: Int) {
    (self.file, self.act) = (file, act)
    said = []
    acts += 1
  }

  /// Says that the act was written.
  mutating func write() { written += 1 }

  /// Says that the act was left out.
  mutating func leaveOut(_ remark: ExportRemark) {
    leftOut.append(Entry(file: file, act: act, remark: remark))
  }

  /// Says, once of each act, that something of it was changed.
  mutating func note(_ remark: ExportRemark) {
    if said.insert(remark.code).inserted { changed.append(Entry(file: file, act: act, remark: remark)) }
  }

  /// Says which reference an act has got.
  mutating func note(_ reference: KeptReference) { references.append(reference) }

  /// Says of which day the transfer is.
  mutating func note(day: CalendarDate, isDerived: Bool) { self.day = (day, isDerived) }

  /// Says that something of an earlier act was changed.
  mutating func note(_ remark: ExportRemark, file: String, act: Int) {
    changed.append(Entry(file: file, act: act, remark: remark))
  }
}

extension ExportReport {
  /// The report as a JSON object, with a line end.
  public var json: [UInt8] {
    var buffer = JSONBuffer(.indented, capacity: 1024)
    buffer.openObject()
    buffer.key("format")
    buffer.string(format)
    buffer.key("acts")
    buffer.number(acts)
    buffer.key("written")
    buffer.number(written)
    buffer.key("copies")
    buffer.number(copies)
    buffer.key("otherActs")
    buffer.number(others)
    if let day {
      buffer.key("date")
      buffer.string("\(day.day)")
      buffer.key("dateFrom")
      buffer.string(day.isDerived ? "acts" : "option")
    }
    buffer.key("leftOut")
    ExportReport.write(leftOut, to: &buffer)
    buffer.key("changed")
    ExportReport.write(changed, to: &buffer)
    buffer.key("references")
    buffer.openArray()
    for kept in references {
      buffer.separate()
      buffer.openObject()
      buffer.key("file")
      buffer.string(kept.file)
      buffer.key("act")
      buffer.number(kept.act)
      buffer.key("reference")
      buffer.string(kept.reference)
      buffer.closeObject()
    }
    buffer.closeArray()
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }

  private static func write(_ entries: [Entry], to buffer: inout JSONBuffer) {
    buffer.openArray()
    for entry in entries {
      buffer.separate()
      buffer.openObject()
      buffer.key("file")
      buffer.string(entry.file)
      buffer.key("act")
      buffer.number(entry.act)
      buffer.key("code")
      buffer.string(entry.remark.code)
      buffer.key("message")
      buffer.openObject()
      buffer.key("fr")
      buffer.string(entry.remark.message.fr)
      buffer.key("en")
      buffer.string(entry.remark.message.en)
      buffer.closeObject()
      buffer.closeObject()
    }
    buffer.closeArray()
  }
}
