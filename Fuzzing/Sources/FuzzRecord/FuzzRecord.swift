import Clausier
import Glibc
import SchemaValidation

/// Gives bytes made by libFuzzer to the library: they are drawn as pages, laid out, read and written, and the record
/// must be one that the schema takes.
@main
enum FuzzRecord {
  /// Compiled once: it takes longer than reading a page.
  @MainActor private static let validator = SchemaValidator()

  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    runDriver(&count, &arguments) { bytes, count in
      FuzzRecord.read(UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
      return 0
    }
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let pages = DrawnPages(bytes).pages
    let source = Source(
      file: "fuzz.pdf", sha256: String(repeating: "0", count: 64), bytes: bytes.count, pages: pages.count)
    for act in ReadDocument(pages: pages, source: source).acts() {
      let json = act.record.json(.compact)
      // The driver calls back on the thread it was called on, which is the first.
      if let wrong = MainActor.assumeIsolated({ validator.validate(json).first }) {
        // The one place that stops on purpose: a record that breaks the schema is what is looked for.
        print("\(wrong.pointer): \(wrong.reason.en)")
        fflush(nil)
        abort()
      }
    }
  }
}

/// libFuzzer's own entry, for programs that bring their `main`; see the guide « libFuzzer – using as a library ».
@_silgen_name("LLVMFuzzerRunDriver")
@discardableResult
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
