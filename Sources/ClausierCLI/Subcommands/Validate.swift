import Batch
import Clausier
import SchemaValidation

/// `clausier validate`: checks records against the schema of their version, and reads them back.
enum Validate {
  static let command = Command(name: "validate", help: help, options: [.filesFrom, .null, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let list = try InputArguments.list(arguments, command: command.name, of: .records)
    let validator = RecordValidator()
    var status = ExitStatus.good
    for fault in list.faults {
      console.tell(.folderFault(fault), about: fault.folder)
      status.raise(to: .unreadableInput)
    }
    var (valid, invalid) = (0, 0)
    for input in list.inputs {
      let bytes: [UInt8]
      do throws(Fault) { bytes = try Reading.bytes(input) } catch {
        console.tell(error.message, code: error.code, severity: .error, about: input.shownPath)
        status.raise(to: .unreadableInput)
        continue
      }
      for slice in RecordSlices.slices(of: bytes) {
        let faults = validator.validate(Array(slice.bytes))
        if faults.isEmpty { valid += 1 } else { invalid += 1 }
        for fault in faults {
          try StandardOutput.write(line(fault, in: slice, of: input, language: console.language))
        }
      }
    }
    if invalid > 0 { status.raise(to: .invalidRecord) }
    console.tell(.validated(valid: valid, invalid: invalid))
    return status
  }

  /// A fault as one line: file, line or place in the array, pointer and reason.
  private static func line(
    _ fault: RecordFault, in slice: RecordSlices.Slice, of input: Input, language: Language
  ) -> String {
    var line = TerminalText.escaped(input.shownPath)
    if let number = slice.line { line += ":\(number)" }
    let pointer = (slice.index.map { "/\($0)" } ?? "") + fault.pointer
    line += ": " + (pointer.isEmpty ? Notice.wholeRecord.text(in: language) : TerminalText.escaped(pointer))
    return line + " " + TerminalText.escaped(fault.reason.text(in: language)) + "\n"
  }
}
