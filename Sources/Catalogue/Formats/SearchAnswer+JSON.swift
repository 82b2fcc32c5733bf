public import Clausier

extension SearchAnswer {
  /// The answer as one JSON object, or its acts as a line each.
  public func json(_ style: JSONStyle, asLines: Bool = false) -> [UInt8] {
    if asLines { return results.flatMap { $0.json(.compact) + [0x0A] } }
    var buffer = JSONBuffer(style, capacity: 1 << 14)
    buffer.openObject()
    buffer.member("query", query)
    buffer.member("total", total)
    buffer.member("results", results) { $1.write(to: &$0) }
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }
}

extension FoundAct {
  /// The act as a JSON object.
  func json(_ style: JSONStyle) -> [UInt8] {
    var buffer = JSONBuffer(style, capacity: 1 << 12)
    write(to: &buffer)
    return buffer.bytes
  }

  func write(to buffer: inout JSONBuffer) {
    buffer.openObject()
    buffer.member("file", file)
    buffer.member("act", act)
    buffer.member("sha256", sha256)
    buffer.member("kind", kind)
    buffer.member("title", title)
    buffer.member("number", number)
    buffer.member("nor", nor)
    buffer.member("date", date)
    buffer.member("end", end)
    buffer.member("endComputed", isEndComputed)
    buffer.member("ae", euros: ae)
    buffer.member("cp", euros: cp)
    buffer.member("parties", parties) { $1.write(to: &$0) }
    buffer.member("amends", amends)
    buffer.member("amendments", amendments)
    buffer.member("copies", copies)
    buffer.member("unsure", unsure)
    buffer.member("passages", passages) { $1.write(to: &$0) }
    buffer.closeObject()
  }
}

extension FoundParty {
  fileprivate func write(to buffer: inout JSONBuffer) {
    buffer.openObject()
    buffer.member("role", role)
    buffer.member("name", name)
    buffer.member("acronym", acronym)
    buffer.closeObject()
  }
}

extension Passage {
  fileprivate func write(to buffer: inout JSONBuffer) {
    buffer.openObject()
    buffer.member("pointer", pointer)
    buffer.member("section", section)
    buffer.member("page", page)
    buffer.key("box")
    if let box {
      buffer.line(box) { $0.number(hundredths: $1) }
    } else {
      buffer.literal("null")
    }
    buffer.member("text", text)
    buffer.key("marks")
    buffer.line(marks) { buffer, mark in buffer.line([mark.lowerBound, mark.upperBound]) { $0.number($1) } }
    buffer.closeObject()
  }
}
