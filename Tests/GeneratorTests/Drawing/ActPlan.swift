/// What is settled about an act before its first line is printed.
struct ActPlan: Sendable {
  /// The kinds of acts that are drawn.
  enum Kind: String, Sendable { case delegation, amendment, agreement }

  let kind: Kind
  let subject: (of: String, to: String)
  /// The parties in the order in which they are named.
  let parties: [DrawnParty]
  /// The layout of the parties.
  let layout: String
  let signed: CalendarDay
  /// The quotation marks around names of roles.
  let quotes: (open: String, close: String)
  /// The budget's programme, three figures.
  let programme: Int

  /// The parties with a role, in order.
  func parties(as role: String) -> [DrawnParty] { parties.filter { $0.role == role } }

  static func draw(_ choices: inout Choices) -> ActPlan {
    let kind: Kind
    switch choices.number(1...20) {
    case 1...2: kind = .amendment
    case 3: kind = .agreement
    default: kind = .delegation
    }
    var layout = choices.draw(PartyWording.layout).name
    if kind != .delegation, layout == "titleOnly" || layout == "roleFirst" { layout = "paragraph" }
    let count = layout == "titleOnly" || kind == .agreement ? "two" : choices.draw(PartyWording.count).name
    var roles = ["delegant", "delegataire"]
    if count == "coDelegataires" { roles = ["delegant", "delegataire", "delegataire"] }
    if count == "coDelegants" { roles = ["delegant", "delegant", "delegataire"] }
    if choices.draw(PartyWording.order).name == "delegataireFirst" { roles.reverse() }
    if kind == .agreement { roles = ["other", "other"] }
    let services = choices.pick(roles.count, of: Services.all)
    let parties = zip(roles, services).map {
      DrawnParty(service: $1, role: $0, person: People.draw(&choices))
    }
    let quotes = choices.draw(RoleWording.quotes).text.split(separator: "|", omittingEmptySubsequences: false)
    return ActPlan(
      kind: kind, subject: choices.pick(Projects.subjects), parties: parties, layout: layout,
      signed: CalendarDay.draw(&choices, years: 2018...2027),
      quotes: (String(quotes.first ?? ""), String(quotes.last ?? "")), programme: choices.number(101...799))
  }
}
