import Batch
import ClausierCLI
import Glibc

/// The program `clausier`.
@main
struct Main {
  static func main() {
    var arguments: [BytePath] = []
    // `CommandLine.arguments` would repair bytes that are not UTF-8, and lose the file they name.
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { break }
      arguments.append(BytePath(cString: argument))
    }
    exit(Program.main(arguments))
  }
}
