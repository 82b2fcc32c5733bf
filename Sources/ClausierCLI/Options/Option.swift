/// An option of a subcommand.
struct Option: Hashable, Sendable {
  /// The long name, without its dashes.
  let name: String
  /// The one letter or figure that stands for it after a single dash, if any.
  let letter: Unicode.Scalar?
  /// Whether a value follows it.
  let takesValue: Bool

  init(_ name: String, letter: Unicode.Scalar? = nil, takesValue: Bool = false) {
    self.name = name
    self.letter = letter
    self.takesValue = takesValue
  }
}

extension Option {
  static let help = Option("help", letter: "h")
  static let lang = Option("lang", takesValue: true)
  static let filesFrom = Option("files-from", takesValue: true)
  static let null = Option("null", letter: "0")
  static let format = Option("format", letter: "f", takesValue: true)
  static let output = Option("output", letter: "o", takesValue: true)
  static let noEvidence = Option("no-evidence")
  static let passwordFile = Option("password-file", takesValue: true)
  static let quiet = Option("quiet", letter: "q")
  static let timings = Option("timings")
  static let jobs = Option("jobs", letter: "j", takesValue: true)
  static let timeout = Option("timeout", takesValue: true)
  static let memory = Option("memory", takesValue: true)
  static let maxPages = Option("max-pages", takesValue: true)
  static let ocr = Option("ocr", takesValue: true)
  static let ocrDPI = Option("ocr-dpi", takesValue: true)
  static let ocrLanguage = Option("ocr-language", takesValue: true)
  static let resume = Option("resume")
  static let retryFailed = Option("retry-failed")
  static let report = Option("report", takesValue: true)
  static let force = Option("force")
  static let relativeTo = Option("relative-to", takesValue: true)
  static let prune = Option("prune")
  static let verify = Option("verify")
  static let layout = Option("layout")
  static let version = Option("version", takesValue: true)
  static let pages = Option("pages", takesValue: true)
  static let acts = Option("acts", takesValue: true)
  static let attachments = Option("attachments")
  static let act = Option("act", takesValue: true)
  static let list = Option("list", takesValue: true)
  static let noRender = Option("no-render")
  static let explain = Option("explain")
  static let select = Option("select", takesValue: true)
  static let ignore = Option("ignore", takesValue: true)
  static let failOn = Option("fail-on", takesValue: true)
  static let stage = Option("stage", takesValue: true)
  static let today = Option("today", takesValue: true)
  static let programmes = Option("programmes", takesValue: true)
  static let suppressions = Option("suppressions", takesValue: true)
  static let baseline = Option("baseline", takesValue: true)
  static let config = Option("config", takesValue: true)
  static let info = Option("info")
  static let check = Option("check")
  static let limit = Option("limit", letter: "n", takesValue: true)
  static let sort = Option("sort", takesValue: true)
  static let passages = Option("passages", takesValue: true)
  static let open = Option("open")
  static let files = Option("files", takesValue: true)
  static let by = Option("by", takesValue: true)
  static let count = Option("count", takesValue: true)
  static let ending = Option("ending", takesValue: true)
  static let on = Option("on", takesValue: true)
  static let missing = Option("missing")
  static let dpi = Option("dpi", takesValue: true)
  static let pictures = Option("pictures")
  static let noPictures = Option("no-pictures")
  static let query = Option("query", takesValue: true)
  static let date = Option("date", takesValue: true)
  static let archive = Option("archive", takesValue: true)
  static let archiveTemplate = Option("archive-template")
  static let references = Option("references", takesValue: true)
  static let manifestOnly = Option("manifest-only")
}
