import Clausier
import Testing

@testable import Export

@Suite struct SettingsTests {
  private func settings(_ json: String) throws(ExportFault) -> ArchiveSettings {
    try ArchiveSettings(json: Array(json.utf8))
  }

  @Test func `the template has every key, decides nothing and is read back`() throws {
    let template = String(decoding: ArchiveSettings.template { $0.fr }, as: UTF8.self)
    for key in ArchiveKey.allCases {
      #expect(template.contains("\"\(key.rawValue.split(separator: ".").last ?? "")\": \"\""))
      #expect(template.contains(key.meaning.fr))
    }
    #expect(try settings(template) == ArchiveSettings())
  }

  @Test func `a slip of the pen is not a lost decision`() throws {
    #expect(throws: ExportFault.archive(.unknownKey("archivalAgnecy"))) {
      try settings("{\"archivalAgnecy\": \"x\"}")
    }
    #expect(throws: ExportFault.archive(.unusable(key: "reference"))) { try settings("{\"reference\": 1}") }
    #expect(throws: ExportFault.archive(.unusable(key: nil))) { try settings("[]") }
    #expect(throws: ExportFault.archive(.unusable(key: nil))) { try settings("\u{0}") }
    #expect(throws: ExportFault.archive(.missingKeys([.appraisalAction]))) {
      try settings("{\"rules\": {\"appraisal\": \"APP-1\"}}")
    }
    #expect(throws: ExportFault.self) { try settings("{\"legalStatus\": \"Public\"}") }
  }
}
