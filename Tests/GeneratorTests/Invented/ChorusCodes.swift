/// An invented set of references of the State's accounting system, in canonical form.
struct ChorusCodes: Sendable {
  let programme: Int
  let domaineFonctionnel: String
  let centreFinancier: String
  let activites: [String]
  let centreDeCout: String

  private static let services = ["DCRU", "SSFO", "CGSE", "INMS", "BSTE", "VBRU"]
  private static let units = ["C003", "DP21", "CENT", "D976", "RE07"]
  private static let costs = ["DCRGES0", "PRFVBR0", "INMDIR1", "SCNART0", "ANHSIE0"]

  static func draw(_ choices: inout Choices, programme: Int) -> ChorusCodes {
    let action = CalendarDay.two(choices.number(1...12))
    let sub = choices.chance(50) ? "-" + CalendarDay.two(choices.number(1...9)) : ""
    let count = choices.chance(80) ? 1 : 2
    var activites: [String] = []
    for _ in 0..<count {
      let tail =
        choices.chance(75)
        ? String(choices.number(10_000_000...99_999_999))
        : "\(choices.number(1000...9999))A\(choices.number(100...999))"
      activites.append("0\(programme)" + tail)
    }
    return ChorusCodes(
      programme: programme, domaineFonctionnel: "0\(programme)-\(action)\(sub)",
      centreFinancier: "0\(programme)-\(choices.pick(services))-\(choices.pick(units))", activites: activites,
      centreDeCout: choices.pick(costs) + String(choices.number(101...999)))
  }
}
