import Clausier
import Testing

@Test(arguments: [
  "2024-09-20T10:11:12+02:00", "2024-09-20T10:11:12-03:30", "2024-09-23T09:18:01Z", "2024-09-20T00:00:00",
  "2024-02-29T23:59:59Z",
])
func `a time of a day is kept as it is written`(text: String) {
  #expect(Timestamp(text)?.description == text)
}

@Test(arguments: [
  "", "2024-09-20", "2024-02-30T10:11:12Z", "2024-13-01T10:11:12Z", "2024-09-20T24:00:00Z",
  "2024-09-20T10:60:00Z", "2024-09-20T10:11:60Z", "2024-09-20T10:11Z", "2024-09-20 10:11:12",
  "2024-09-20T10:11:12+2:00", "2024-09-20T10:11:12+24:00", "2024-09-20T10:11:12ZZ", "2024-09-20T10:11:1é",
])
func `what no calendar and no clock has is no time`(text: String) {
  #expect(Timestamp(text) == nil)
}
