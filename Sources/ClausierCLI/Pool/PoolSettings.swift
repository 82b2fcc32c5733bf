import Batch
import CGLib
import Clausier

/// How documents are read in parallel: by how many workers, within which limits, and into what.
struct PoolSettings {
  /// The most workers at a time.
  var workers: Int
  /// What each of them may use.
  var limits = WorkerLimits()
  /// What reads the documents and makes the product.
  var maker: ProductMaker

  /// The most bytes of a document from the standard input, of which there are a few copies on its way to a worker.
  var mostBytesOfInput: Int { min(InputFile.limit, limits.memory / 4) }
  /// The most bytes of a job of `worker`, which may hold a document in base64.
  var mostBytesOfJob: Int { min(InputFile.limit, limits.memory / 8) }

  /// The settings that the arguments ask for; the cores of the machine give the number of workers.
  ///
  /// - Throws: a notice for an invalid value, or for a list of passwords that cannot be read.
  init(_ arguments: Arguments, product: any Product) throws(Notice) {
    workers = try Quantity.count(arguments, .jobs, 1...1024) ?? Int(g_get_num_processors())
    maker = ProductMaker(
      product: product, passwords: try InputArguments.passwords(arguments),
      evidence: !arguments.has(.noEvidence))
    if let seconds = try Quantity.count(arguments, .timeout, 1...1_000_000) { limits.seconds = seconds }
    if let bytes = try Quantity.bytes(arguments, .memory, 64 << 20...1 << 50) { limits.memory = bytes }
    maker.recognition = try RecognitionArguments.recognition(arguments)
    maker.part = try PartArguments.pages(arguments)
    maker.acts = try PartArguments.acts(arguments)
    if let pages = try Quantity.count(arguments, .maxPages, 1...1_000_000_000) { maker.maxPages = pages }
  }
}
