import Clausier
import Testing

@Test(
  arguments: [
    (Section.title, "title"), (.article("4"), "article:4"), (.article("3 bis"), "article:3 bis"),
    (.article("9", occurrence: 2), "article:9#2"), (.article(place: 3), "article:#3"),
    (.annex("1"), "annex:1"),
    (.annex(place: 1), "annex:#1"), (.footnote("*"), "footnote:*"),
  ])
func `a section is written by kind and number`(section: Section, text: String) {
  #expect(section.description == text)
  #expect(Section(text) == section)
}

@Test func `an empty number counts the place`() {
  #expect(Section.article("") == Section.article(place: 1))
}

@Test func `what is no part of an act is none`() {
  for text in ["", "here", "article", "Article:1", "titles"] { #expect(Section(text) == nil) }
}
