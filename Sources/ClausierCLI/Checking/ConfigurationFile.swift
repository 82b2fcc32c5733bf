import Batch
import Clausier

/// The configuration of a check: the file that `--config` names, else the nearest `clausier.json` upwards from the first
/// input, else nothing.
struct ConfigurationFile {
  /// What it says.
  var configuration = CheckConfiguration()
  private var folder = BytePath(".".utf8)

  /// The name that is looked for.
  private static let name = BytePath("clausier.json".utf8)
  /// How many folders upwards are looked at: no path that a system opens has more.
  private static let most = 256

  /// Finds and reads it.
  ///
  /// - Throws: a notice when it is there and cannot be used.
  static func of(_ arguments: Arguments, for list: InputList) throws(Notice) -> ConfigurationFile {
    if let path = arguments.value(.config) {
      return try ConfigurationFile(path, try InputArguments.contents(path, of: .config))
    }
    var folder = start(arguments, list)
    for _ in 0..<most {
      let path = folder.appending(name)
      if let bytes = try? InputFile.read(path) { return try ConfigurationFile(path, bytes) }
      let parent = folder.parent
      if parent == folder { break }
      folder = parent
    }
    return ConfigurationFile()
  }

  /// The folder of the first input, or the input itself if it is a folder.
  private static func start(_ arguments: Arguments, _ list: InputList) -> BytePath {
    let first = arguments.operands.first ?? list.inputs.first?.name ?? BytePath(".".utf8)
    let resolved = first.resolved
    return OutputFolder.exists(at: resolved) ? resolved : resolved.parent
  }

  private init() {}

  private init(_ path: BytePath, _ bytes: [UInt8]) throws(Notice) {
    folder = path.parent
    do throws(CheckConfiguration.Fault) {
      configuration = try CheckConfiguration(json: bytes)
    } catch { throw .unusableConfiguration(path, error) }
  }

  /// A value as if it were given on the command line.
  func word(_ text: String?) -> BytePath? { text.map { BytePath($0.utf8) } }

  /// A path, which is relative to the configuration's folder.
  func path(_ text: String?) -> BytePath? {
    text.map { text in
      text.utf8.first == UInt8(ascii: "/") ? BytePath(text.utf8) : folder.appending(BytePath(text.utf8))
    }
  }
}
