/// Prints the parties in their layout.
extension Draft {
  mutating func printParties(_ plan: ActPlan) {
    guard plan.layout != "titleOnly" else { return }
    section = "parties"
    let roleClause = plan.layout == "roleFirst" ? nil : choices.draw(RoleWording.clause)
    let groups = self.groups(of: plan)
    if plan.layout == "sentence" {
      printSentence(groups, plan, roleClause)
      return
    }
    print(choices.draw(PartyWording.introduction).text)
    let sides = choices.draw(PartyWording.sides).text
    let second = choices.draw(PartyWording.second)
    let end = choices.draw(PartyWording.lineEnd)
    var number = 1
    for (index, group) in groups.enumerated() {
      let isLast = index == groups.count - 1
      defer { number += group.count }
      if index > 0, second.name != "atLineEnd" { print(second.text) }
      var side =
        index == 0 ? sides : sides.isEmpty ? "" : sides == "d'une part" ? "d'autre part" : "de l'autre"
      if second.text.lowercased().contains("autre part"), index > 0 { side = "" }
      var tail = end.text == "." ? (isLast ? "." : ",") : end.text
      if isLast, end.name == "commaSemicolon" { tail = " ;" }
      if !isLast, second.name == "atLineEnd" { tail += " et" }
      printGroup(
        group, plan, roleClause, number: number, side: side, tail: tail,
        comma: end.text == "." ? "," : end.text)
    }
    let together = choices.draw(PartyWording.together)
    if !together.text.isEmpty, plan.kind == .delegation { print(together.text) }
  }

  /// The parties by role, so that several with one role can share its clause.
  private func groups(of plan: ActPlan) -> [[DrawnParty]] {
    var groups: [[DrawnParty]] = []
    for party in plan.parties {
      if let last = groups.indices.last, groups[last][0].role == party.role, party.role != "other" {
        groups[last].append(party)
      } else {
        groups.append([party])
      }
    }
    return groups
  }

  /// Prints the parties of a role; they are numbered from `number` on.
  private mutating func printGroup(
    _ group: [DrawnParty], _ plan: ActPlan, _ roleClause: Form?, number: Int, side: String, tail: String,
    comma: String
  ) {
    let collective = group.count > 1 && roleClause != nil ? choices.draw(RoleWording.collective) : nil
    let shared = collective.flatMap { $0.name == "each" ? nil : $0 }
    for (index, party) in group.enumerated() {
      let isLast = index == group.count - 1
      var clause = shared == nil ? (collective ?? roleClause) : nil
      if plan.kind == .agreement { clause = roleClause }
      part { draft in
        var parts = draft.parts(of: party, in: plan, roleClause: clause)
        if isLast, shared == nil { parts.side = side }
        draft.printParty(
          parts, party, plan, number: number + index, tail: isLast && shared == nil ? tail : comma,
          comma: comma)
      }
    }
    if let shared {
      let text = role(group[0], shared, in: plan)
      print(Wordings.joined([plan.layout == "ownLines" ? Wordings.capitalised(text) : text, side]) + tail)
    }
  }

  private mutating func printParty(
    _ parts: PartyParts, _ party: DrawnParty, _ plan: ActPlan, number: Int, tail: String, comma: String
  ) {
    switch plan.layout {
    case "ownLines", "ownLinesAgain":
      let capital = choices.chance(50)
      let role = Wordings.joined([parts.role, parts.side])
      let lines = [parts.head] + parts.labels + [parts.address, parts.representative, role]
      let filled = lines.filter { !$0.isEmpty }
      for (index, line) in filled.enumerated() {
        print((capital ? Wordings.capitalised(line) : line) + (index == filled.count - 1 ? tail : comma))
      }
    case "roleFirst":
      let label = Wordings.capitalised("le " + party.roleWord) + " : "
      print(
        label
          + Wordings.joined([Wordings.lowered(parts.head), parts.address, parts.representative, parts.side])
          + tail)
      for line in parts.labels { print(line + comma) }
    default:
      let prefix = plan.layout == "bullets" ? "- " : plan.layout == "numbered" ? "\(number)° " : ""
      let roleAfterName = choices.chance(30) && parts.labels.isEmpty
      let order =
        roleAfterName
        ? [parts.head, parts.role, parts.address, parts.representative, parts.side]
        : [parts.head, parts.address, parts.representative, parts.role, parts.side]
      if parts.labels.isEmpty {
        print(prefix + Wordings.joined(order) + tail)
      } else {
        print(prefix + Wordings.joined([parts.head, parts.address, parts.representative]) + ",")
        for line in parts.labels { print(line + ",") }
        let role = Wordings.joined([parts.role, parts.side])
        if !role.isEmpty { print(role + tail) }
      }
    }
  }

  /// Both parties in one sentence.
  private mutating func printSentence(_ groups: [[DrawnParty]], _ plan: ActPlan, _ roleClause: Form?) {
    let form = choices.draw(PartyWording.sentence)
    let sides = choices.draw(PartyWording.sides).text
    var texts: [String] = []
    for (index, group) in groups.enumerated() {
      let collective = group.count > 1 ? choices.draw(RoleWording.collective) : nil
      let shared = collective.flatMap { $0.name == "each" ? nil : $0 }
      var names: [String] = []
      for party in group {
        let parts = self.parts(
          of: party, in: plan, roleClause: shared == nil ? collective ?? roleClause : nil, inSentence: true)
        let text = Wordings.joined(
          [Wordings.lowered(parts.head), parts.address, parts.representative, parts.role])
        names.append(text)
      }
      let side =
        sides.isEmpty ? "" : index == 0 ? sides : sides == "d'une part" ? "d'autre part" : "de l'autre"
      texts.append(
        Wordings.joined([
          names.joined(separator: " et "), shared.map { role(group[0], $0, in: plan) } ?? "", side,
        ]))
    }
    print(Template.fill(form.text, ["parties": texts.joined(separator: ", et ")]) + ",")
  }
}
