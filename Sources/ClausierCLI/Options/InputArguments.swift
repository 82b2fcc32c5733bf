import Batch
import Glibc

/// The inputs that the arguments of a subcommand name, by themselves and in lists.
enum InputArguments {
  /// The inputs of the operands, followed by those of the list that `--files-from` names.
  ///
  /// - Throws: a notice when nothing is named, or the list cannot be read.
  static func list(
    _ arguments: Arguments, command: String, of kind: DocumentKind = .pdf, entersFolders: Bool = true
  ) throws(Notice) -> InputList {
    let dash = Array("-".utf8)
    let given = arguments.operands
    var listed = PathTable()
    if given.filter({ $0.bytes == dash }).count > 1 { throw .standardInputTwice() }
    if let path = arguments.value(.filesFrom) {
      let fromInput = path.bytes == dash
      if fromInput, given.contains(where: { $0.bytes == dash }) { throw .standardInputTwice() }
      let bytes = try contents(path, of: .filesFrom)
      do throws(PathList.Fault) {
        listed = try PathList.paths(in: bytes, nulTerminated: arguments.has(.null))
      } catch { throw .nulInList(path) }
    } else if arguments.has(.null) {
      throw .nullWithoutList()
    } else if given.isEmpty {
      throw .nothingGiven(command: command)
    }
    let root = arguments.value(.relativeTo)
    guard arguments.has(.filesFrom) else {
      return InputList(given, of: kind, entersFolders: entersFolders, relativeTo: root)
    }
    // In a list a dash is a file name like any other.
    let names = listed.lazy.map { $0.bytes == dash ? BytePath("./-".utf8) : $0 }
    return given.isEmpty
      ? InputList(names, of: kind, isList: true, relativeTo: root)
      : InputList(given + names, of: kind, isList: true, relativeTo: root)
  }

  /// The one document that the first operand names, for the subcommands that read only one.
  ///
  /// - Throws: a notice when nothing is named, or a folder, which is not searched.
  static func document(_ arguments: Arguments, command: String) throws(Notice) -> Input {
    var first = arguments
    first.operands = Array(arguments.operands.prefix(1))
    let list = try list(first, command: command, entersFolders: false)
    guard list.isOneFile, let input = list.inputs.first else { throw .folderForFile(first.operands[0]) }
    return input
  }

  /// All bytes of a file that an option names, which may be a pipe, or `-` for the standard input.
  ///
  /// - Throws: a notice when it cannot be read.
  static func contents(_ path: BytePath, of option: Option) throws(Notice) -> [UInt8] {
    do throws(InputFault) {
      return try path.bytes == Array("-".utf8)
        ? InputFile.readAll(STDIN_FILENO, expecting: 0) : InputFile.readStream(path)
    } catch {
      throw .unreadableArgument(path, of: option, error)
    }
  }

  /// What the user should know of the file that `--password-file` names: whether others can read it.
  static func warning(_ arguments: Arguments) -> Notice? {
    guard let path = arguments.value(.passwordFile), InputFile.isOpenToAll(path) else { return nil }
    return .openPasswordFile(path)
  }

  /// The passwords of the file that `--password-file` names: one a line, without any system's line end.
  ///
  /// - Throws: a notice when it cannot be read.
  static func passwords(_ arguments: Arguments) throws(Notice) -> [[UInt8]] {
    guard let path = arguments.value(.passwordFile) else { return [] }
    return try contents(path, of: .passwordFile).split(separator: 0x0A).map { line in
      line.last == 0x0D ? Array(line.dropLast()) : Array(line)
    }
  }
}
