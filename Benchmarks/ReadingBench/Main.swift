import FoundationEssentials
import Glibc
import PDFText

/// Measures what the facts of the files cost: the processor time of reading all files with them and without.
///
/// `clausier --timings` counts them into the reading of the pages. Prints the median of five alternating runs in
/// milliseconds, `with TAB without`.
@main enum Main {
  static func main() {
    let files = CommandLine.arguments.dropFirst().compactMap { name in
      (try? Data(contentsOf: URL(filePath: name))).map { [UInt8]($0) }
    }
    var with: [Double] = []
    var without: [Double] = []
    for _ in 0..<5 {
      with.append(milliseconds(files, facts: true))
      without.append(milliseconds(files, facts: false))
    }
    print("\(with.sorted()[2])\t\(without.sorted()[2])")
  }

  private static func milliseconds(_ files: [[UInt8]], facts: Bool) -> Double {
    let start = clock()
    for file in files { _ = try? PDFReading.read(bytes: file, facts: facts) }
    return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
  }
}
