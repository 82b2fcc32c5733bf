import Clausier
import Testing

@Test(arguments: ["numbers", "amounts", "dates", "durations", "citations", "codes"])
func `recognisers keep what their fixtures promise`(fixture: String) throws {
  try FixtureRunner(fixture).check { text in
    Recogniser.listing(of: text).map { item in
      let value =
        switch item.value {
        case .number(let number): "\(number)"
        case .text(let text): text
        }
      return FixtureRunner.Item(kind: item.kind, value: value, bytes: item.bytes.indices)
    }
  }
}
