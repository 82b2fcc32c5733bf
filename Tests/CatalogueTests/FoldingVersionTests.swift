import Storage
import Batch
import Testing

@testable import Catalogue

/// An index takes words out by folding them again; when folding changes, older indexes have to be folded anew.
@Suite struct FoldingVersionTests {
  @Test func `what is folded changes only with the version`() throws {
    var words = ""
    for code in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      words += FoldedText("a\(Character(scalar))b").text + "\n"
    }
    for act in try ActFixture.all() {
      let catalogue = try TemporaryIndex.of([act]).catalogue()
      try catalogue.database.rows("SELECT words_digest FROM acts") { words += ($0.text(0) ?? "") + "\n" }
    }
    let digest = SHA256.hexadecimal(of: Array(words.utf8))
    #expect(
      FoldedText.version == 1 && digest == "?",
      "raise FoldedText.version, then write the new version and digest here")
  }
}
