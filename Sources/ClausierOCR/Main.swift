import Batch
import CLinux
import Glibc
import Recognition

/// The program `clausier-ocr`: page images come in, words with their boxes go out.
@main
struct Main {
  static func main() {
    // libgomp reads this as it is loaded, so it must be set before the program begins.
    if getenv("OMP_THREAD_LIMIT") == nil {
      setenv("OMP_THREAD_LIMIT", "1", 1)
      execv("/proc/self/exe", CommandLine.unsafeArgv)
    }
    signal(SIGPIPE, SIG_IGN)
    Hardening.refuseNetwork()
    _ = linux_limit_core(0)
    _ = linux_die_with_parent()
    let arguments = CommandLine.arguments.dropFirst()
    switch arguments.first {
    case "--help", "-h": say(Usage.text)
    case "--version", "-V": say(Engine.version + "\n")
    case "--languages": say(Engine.languages.joined(separator: "\n") + "\n")
    case let language where arguments.count < 2 && language?.hasPrefix("-") != true:
      exit(serve(language ?? "fra"))
    default:
      try? FileWriting.write(Array(Usage.text.utf8), to: STDERR_FILENO)
      exit(2)
    }
  }

  /// Reads images from the standard input until there are no more.
  private static func serve(_ language: String) -> Int32 {
    guard let engine = Engine(language: language) else {
      say("error \(RecognitionFailure.languageMissing.rawValue)\n")
      return 3
    }
    // The language is loaded: from here on there are only images from elsewhere, which need no file and no program.
    _ = Hardening.confine()
    let input = InputStream()
    while true {
      do throws(GreyImage.Fault) {
        let image = try GreyImage.next { input.read($0) }
        say(engine.page(image).listing)
      } catch {
        if error == .ended { return 0 }
        say("error \(RecognitionFailure.failed.rawValue)\n")
        return 3
      }
    }
  }

  private static func say(_ text: String) {
    do { try FileWriting.write(Array(text.utf8), to: STDOUT_FILENO) } catch { exit(0) }
  }
}
