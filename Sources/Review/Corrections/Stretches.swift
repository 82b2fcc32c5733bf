import Clausier

/// The stretches of a long text that stand in its boxes.
enum Stretches {
  /// The places of a text that has been replaced by another: each holds as large a part of it as before.
  ///
  /// The stretches follow each other without gap, so that every character is in one.
  static func spread(_ text: String, over places: [JSONNode]) -> [JSONNode] {
    let ends = places.map { $0["chars"]?.elements?.last?.whole }
    guard let last = ends.last ?? nil, last > 0 else { return places }
    let count = text.unicodeScalars.count
    var start = 0
    var spread: [JSONNode] = []
    for (index, place) in places.enumerated() {
      guard case .object(let members) = place, let end = ends[index] else { continue }
      let isLast = index == places.count - 1
      let stop = isLast ? count : min(count, Int(Double(end) / Double(last) * Double(count)))
      guard stop > start else { continue }
      spread.append(
        .object(
          members.map { member in
            member.name == "chars"
              ? JSONMember(name: "chars", value: .array([.number(String(start)), .number(String(stop))]))
              : member
          }))
      start = stop
    }
    return spread
  }
}
