import Foundation

@testable import Clausier

/// What a fixture says besides the act's words, in lines such as `{language} en-US`: about the file and what the user asks.
///
/// Without such lines the file is as it should be.
struct CheckCircumstances {
  var source: Source
  var file = FileTraits()
  var settings = CheckSettings()

  init() {
    source = Source(file: "acte.pdf", sha256: String(repeating: "0", count: 64), bytes: 1, pages: 1)
    source.pdf = PDFFacts(version: "1.7", title: "Convention", language: "fr-FR", tagged: true)
  }

  /// Takes a line; one that says something unknown changes nothing, which the fixture then notices.
  mutating func take(_ line: String) {
    let parts = line.dropFirst().split(separator: "}", maxSplits: 1)
    let value = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
    let item = CheckCircumstances.item(value)
    switch parts.first {
    case "action": file.actions.append(item)
    case "attachment": file.attachments.append(item)
    case "comment": file.comments.append(item)
    case "missing font": file.missingFonts.append(item)
    case "covered": file.coveredTexts.append(item)
    case "unseen": file.unseenTexts.append(item)
    case "wordless page": file.wordlessPages.append(Int(value) ?? 1)
    case "unsigned revisions": file.unsignedRevisions = Int(value) ?? 1
    case "password": file.needsPassword = true
    case "reading forbidden": file.forbidsReading = true
    case "no drawing": file.isDrawn = false
    case "language": source.pdf.language = value.isEmpty ? nil : value
    case "title": source.pdf.title = value.isEmpty ? nil : value
    case "author": source.pdf.author = value
    case "untagged": source.pdf.tagged = false
    case "conformance": source.pdf.conformance = value
    case "text": source.text = TextOrigin(rawValue: value) ?? .none
    case "stage": settings.stage = CheckSettings.Stage(rawValue: value) ?? .final
    case "today": settings.today = CalendarDate(value)
    case "programmes": settings.programmes = ProgrammeList(Array(value.utf8))
    case "signature": source.signatures.append(CheckCircumstances.signature(value))
    default: break
    }
  }

  /// `name: words p. 2`
  private static func item(_ value: String) -> FileTraits.Item {
    var words = value
    var page: Int?
    if let mark = value.range(of: " p. "), let number = Int(value[mark.upperBound...]) {
      (words, page) = (String(value[..<mark.lowerBound]), number)
    }
    guard let colon = words.range(of: ": ") else { return FileTraits.Item(words, page: page) }
    return FileTraits.Item(
      String(words[..<colon.lowerBound]), text: String(words[colon.upperBound...]), page: page)
  }

  /// `valid, signer Lucie Ferrand, time 2024-03-12T10:00:00Z, partial, then other`
  private static func signature(_ value: String) -> ElectronicSignature {
    var signature = ElectronicSignature(
      integrity: .unknown, revision: 1, lastRevision: 1, coversItsRevision: true)
    signature.changedAfter = .nothing
    for part in value.split(separator: ",") {
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = words.count > 1 ? words[1] : ""
      switch words.first {
      case "signer": signature.signer = rest
      case "time": signature.time = Timestamp(rest)
      case "partial": signature.coversItsRevision = false
      case "then":
        signature.lastRevision = 2
        signature.changedAfter = ElectronicSignature.Change(rawValue: rest)
      case let word?: signature.integrity = ElectronicSignature.Integrity(rawValue: word) ?? .unknown
      case nil: break
      }
    }
    return signature
  }
}
