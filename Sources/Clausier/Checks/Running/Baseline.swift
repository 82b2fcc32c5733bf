/// The findings of an earlier check, by the SARIF report that it wrote: only others make a check fail.
public struct Baseline: Sendable {
  private let known: Set<[String]>

  /// Reads a SARIF report; `nil` where it is none.
  public init?(sarif: [UInt8]) {
    guard let runs = (try? JSONParser.parse(sarif))?["runs"]?.elements else { return nil }
    var known: Set<[String]> = []
    for result in runs.flatMap({ $0["results"]?.elements ?? [] }) {
      guard let rule = result["ruleId"]?.text,
        let fingerprint = result["partialFingerprints"]?[SARIF.fingerprint]?.text,
        let place = result["locations"]?.elements?.first?["physicalLocation"],
        let uri = place["artifactLocation"]?["uri"]?.text
      else { continue }
      known.insert([uri, rule, fingerprint])
    }
    self.known = known
  }

  /// Marks the findings of a report that the earlier check has found too.
  public func apply(to report: inout CheckReport) {
    report.isCompared = true
    report.mark { finding, act in
      known.contains([SARIF.uri(of: act.file), finding.code, finding.fingerprint]) && finding.state == .new
        ? .known : nil
    }
  }
}

/// What the reports and the baselines have in common.
enum SARIF {
  /// The name of our fingerprints in a result.
  static let fingerprint = "clausier/v1"

  /// A path as a relative or absolute reference (RFC 3986): every byte but letters, figures, `-._~/` as `%XX`.
  static func uri(of path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80
        && (scalar.properties.isAlphabetic || byte.isDigit || "-._~/".unicodeScalars.contains(scalar))
      if isPlain {
        text.unicodeScalars.append(scalar)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
