import Batch
import Clausier
import Export
import Review
import SchemaValidation

/// What the user asks `review` for, understood before anything is read.
struct ReviewRequest {
  let list: InputList
  let pool: PoolSettings
  let output: BytePath
  /// Whether the output is a folder with the page of a set, rather than the page of one act.
  let isSet: Bool
  let settings: ReviewSettings
  /// Where the files of records are sought.
  let files: SourceFolder
  /// Whether there are so many acts that no pictures are drawn, since the user does not ask for them.
  let hasTooManyActs: Bool

  /// More acts than this have no pictures unless the user asks for them: an act takes half a megabyte.
  private static let mostWithPictures = 500
  /// Two pixels a point.
  private static let usualResolution = 144

  /// Interprets the arguments.
  ///
  /// - Throws: a notice for anything that does not fit together.
  init(_ arguments: Arguments, _ language: Language) throws(Notice) {
    guard let output = arguments.value(.output), !output.bytes.isEmpty else { throw .outputNeeded() }
    self.output = output
    isSet = !output.bytes.suffix(5).map { $0 | 0x20 }.elementsEqual(".html".utf8.map { $0 | 0x20 })
    list = try InputArguments.list(arguments, command: Review.command.name)
    for input in list.inputs { try input.refuseIndex() }
    if !isSet, !list.isOneFile { throw .folderNeeded(output) }
    if arguments.has(.pictures), arguments.has(.noPictures) { throw .picturesOrNot() }
    settings = ReviewSettings(
      language: language == .fr ? .fr : .en, labels: FieldLabels(schema: Array(RecordSchema.bytes())),
      digest: { SHA256.hexadecimal(of: $0) })
    var resolution: Int? = try Quantity.count(arguments, .dpi, 36...600) ?? ReviewRequest.usualResolution
    let isFree = !arguments.has(.pictures) && !arguments.has(.noPictures)
    hasTooManyActs = isFree ? try ReviewRequest.isLarge(list.inputs) : false
    if arguments.has(.noPictures) || hasTooManyActs { resolution = nil }
    pool = try PoolSettings(arguments, product: ReviewProduct(settings, resolution: resolution))
    files = SourceFolder(arguments.value(.files))
    let written = isSet ? output.appending(BytePath("index.html".utf8)) : output
    do throws(OutputPlan.Fault) {
      try OutputPlan.refuseInputs(list.inputs, as: [written])
    } catch { throw .outputCollision(error) }
    try OutputPlace.check(output, among: list.folders)
  }

  /// Whether there are too many acts for pictures: records in files of records, and one act for each other file.
  private static func isLarge(_ inputs: Inputs) throws(Notice) -> Bool {
    var count = 0
    for input in inputs {
      if let records = RecordFile(input) {
        // What cannot be read is told when its turn comes.
        _ = try records.each { _ throws(Notice) in count += 1 }
      } else {
        count += 1
      }
      if count > mostWithPictures { return true }
    }
    return false
  }
}
