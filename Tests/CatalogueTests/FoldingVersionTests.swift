import Storage
import Batch
import Storage
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
    // When this differs, raise the version and write both here.
    #expect(
      "\(FoldedText.version) \(digest)"
        == "1 fb92e9e0a81b2a4e0111a57c8a09305b52e59f8ae1142547ac0fd0bce57e93bd")
  }
}
