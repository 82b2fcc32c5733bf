import Batch
import Clausier

/// A transfer by SEDA: the files, and a manifest whose parts wait on the disk until all acts have come.
struct SEDATransfer: ~Copyable {
  static let needs: [ArchiveKey] = [
    .archivalAgency, .transferringAgency, .originatingAgency, .archivalAgreement, .messageIdentifier,
    .reference,
  ]

  private let version: SEDAVersion
  private let request: ExportRequest
  private var references: References
  private var package: Package
  private var spool: SpoolFile
  private var objects: [Range<Int>] = []
  private var units: [(head: Range<Int>, tail: Range<Int>)] = []
  private var numbers: [FileDigest: Int32] = [:]
  private var conventions = ConventionFinder()
  private var mentions: [(mention: ConventionFinder.Mention, file: String, act: Int)] = []
  private var latest: CalendarDate?
  /// The file that was found last; acts of one file come in a row.
  private var found: (file: String, sha256: String, object: SEDAObject)?

  init(_ version: SEDAVersion, _ request: ExportRequest) throws(ExportFault) {
    let references = try References(request)
    let spool = try OutputCheck.spool()
    let package = try Package(request) { $0 == "manifest.xml" || $0 == "content" }
    self.version = version
    self.request = request
    self.references = references
    self.package = package
    self.spool = spool
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    let record = act.record
    guard let object = try object(of: act, &report) else { return }
    let number = units.count + 1
    let reference = references.next(record, &report).reference
    let unit = SEDAUnit(version, record, object, reference: reference, request, &report)
    var (head, tail) = (XMLWriter(), XMLWriter())
    unit.writeHead(number, to: &head, &report)
    unit.writeTail(to: &tail, &report)
    if head.hasReplaced || tail.hasReplaced { report.note(.charactersReplaced) }
    units.append((head: try keep(head.bytes), tail: try keep(tail.bytes)))
    conventions.add(record, unit: number)
    if let mention = ConventionFinder.mention(record, unit: number) {
      mentions.append((mention, record.source.file, record.source.act.index))
    }
    latest = [latest, SEDATransfer.day(of: record)].compactMap { $0 }.max()
    report.write()
  }

  /// The file of an act in the package; `nil`, and a remark, where there is none.
  private mutating func object(
    of act: ExportedAct, _ report: inout ExportReport
  ) throws(ExportFault) -> SEDAObject? {
    let source = act.record.source
    if let found, found.file == source.file, found.sha256 == source.sha256 { return found.object }
    let digest = FileDigest(source.sha256)
    let earlier = numbers[digest].map(Int.init)
    let number = earlier ?? numbers.count + 1
    let object: SEDAObject
    if request.isManifestOnly {
      object = SEDAObject(number, source)
    } else {
      let bytes: [UInt8]
      do throws(SourceFolder.Fault) {
        bytes = try act.files.bytes(of: source.file, sha256: source.sha256)
      } catch {
        report.leaveOut(error == .notFound ? .fileNotFound : .fileChanged)
        return nil
      }
      object = SEDAObject(number, bytes)
      if earlier == nil {
        try package.add(object.path, bytes, date: SEDATransfer.day(of: act.record) ?? request.date)
      }
    }
    found = (source.file, source.sha256, object)
    guard earlier == nil else { return object }
    var xml = XMLWriter()
    object.write(source, to: &xml, &report)
    if xml.hasReplaced { report.note(.charactersReplaced) }
    objects.append(try keep(xml.bytes))
    numbers[digest] = Int32(number)
    return object
  }

  /// The last day on which something is known to have been done to an act.
  private static func day(of record: Record) -> CalendarDate? {
    let days = record.source.signatures.compactMap { $0.time.flatMap(SEDADate.day) }
    return (days + [record.signature.date?.value].compactMap { $0 })
      .filter { $0.day != nil && $0.year <= ActDates.lastYear }.max()
  }

  private mutating func keep(_ bytes: [UInt8]) throws(ExportFault) -> Range<Int> {
    do throws(SystemError) { return try spool.append(bytes) } catch { throw .output(error) }
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    guard let day = request.date ?? latest else { throw .noDate }
    report.note(day: day, isDerived: request.date == nil)
    let relations = relations(&report)
    let frame = SEDAManifest(version, request.archive, day: day)
    let pieces = [frame.head, frame.middle, frame.end]
    let size =
      pieces.reduce(0) { $0 + $1.count } + relations.values.reduce(0) { $0 + $1.count }
      + objects.reduce(0) { $0 + $1.count } + units.reduce(0) { $0 + $1.head.count + $1.tail.count }
    try package.begin("manifest.xml", bytes: size, date: day)
    try package.write(frame.head)
    for range in objects { try package.write(spool.bytes(in: range)) }
    try package.write(frame.middle)
    for (index, unit) in units.enumerated() {
      try package.write(spool.bytes(in: unit.head))
      if let relation = relations[index + 1] { try package.write(relation) }
      try package.write(spool.bytes(in: unit.tail))
    }
    try package.write(frame.end)
    try package.end()
    try package.commit()
  }

  /// What is said of the convention of each avenant, by the numbers of their units.
  private func relations(_ report: inout ExportReport) -> [Int: [UInt8]] {
    var relations: [Int: [UInt8]] = [:]
    for (mention, file, act) in mentions {
      var xml = XMLWriter()
      xml.open("RelatedObjectReference")
      xml.open("References")
      switch conventions.convention(of: mention) {
      case .one(let unit): xml.element("ArchiveUnitRefId", "AU\(unit)")
      case .none where mention.words.map { !ActText.isBlank($0) } ?? false:
        xml.element("ExternalReference", ifAny: mention.words)
      case .none: continue
      case .several:
        report.note(.severalConventions, file: file, act: act)
        continue
      }
      xml.close("References")
      xml.close("RelatedObjectReference")
      relations[mention.unit] = xml.bytes
    }
    return relations
  }
}
