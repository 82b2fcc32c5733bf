import Clausier
import Testing

@Test func `plain text becomes blocks`() {
  let manuscript = Manuscript(text: "Article 1\n- un\na\tb\nc\td\n")
  #expect(manuscript.blocks.count == 3)
  #expect(manuscript.blocks[2].rows.count == 2)
}
