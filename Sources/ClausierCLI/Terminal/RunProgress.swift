import Batch
import Clausier

/// The progress of a run, and the line that shows it.
struct RunProgress {
  /// The number of inputs.
  var total: Int
  /// The results of those done.
  var tally: Tally
  /// The seconds since the run began.
  var seconds: Double
  /// The document that currently takes longest, and its seconds.
  var slow: (path: BytePath, seconds: Double)?

  /// The line for a terminal, with a bar.
  func bar(in language: Language) -> String {
    let width = 20
    let filled = total == 0 ? width : min(width, tally.inputs * width / total)
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "] "
      + line(in: language)
  }

  /// The line: done, failed, speed, time left, and the slow document.
  func line(in language: Language) -> String {
    let fresh = Double(tally.inputs - tally.standing)
    var parts = ["\(tally.inputs)/\(total)"]
    if tally.failed > 0 {
      parts.append(say(fr: "\(tally.failed) en échec", en: "\(tally.failed) failed", in: language))
    }
    if seconds > 0, fresh > 0 {
      let speed = RunProgress.tenths(fresh / seconds, language)
      let pages = RunProgress.tenths(Double(tally.pages) / seconds, language)
      parts.append(
        say(fr: "\(speed) doc./s, \(pages) p./s", en: "\(speed) files/s, \(pages) pages/s", in: language))
      let left = RunProgress.clock(Double(total - tally.inputs) * seconds / fresh)
      parts.append(say(fr: "reste \(left)", en: "\(left) left", in: language))
    }
    if let slow, slow.seconds >= 2 {
      let name = String(String.UnicodeScalarView(TerminalText.escaped(slow.path).unicodeScalars.suffix(40)))
      parts.append("\(Int(slow.seconds)) s : \(name)")
    }
    return parts.joined(separator: "  ")
  }

  /// Seconds as hours, minutes and seconds.
  static func clock(_ seconds: Double) -> String {
    let whole = Int(max(0, min(seconds, 1e9)).rounded())
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    let tail = (whole % 60 < 10 ? "0" : "") + "\(whole % 60)"
    return hours > 0 ? "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes):" + tail : "\(minutes):" + tail
  }

  private static func tenths(_ value: Double, _ language: Language) -> String {
    let count = Int(max(0, min(value, 1e9)) * 10 + 0.5)
    return "\(count / 10)" + (language == .fr ? "," : ".") + "\(count % 10)"
  }

  private func say(fr: String, en: String, in language: Language) -> String { language == .fr ? fr : en }
}
