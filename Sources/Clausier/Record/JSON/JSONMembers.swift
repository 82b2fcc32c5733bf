/// The members of an object, found by their names.
struct JSONMembers {
  private let members: [JSONMember]
  /// The index after the member found last: usually the next one asked for follows it.
  private var following = 0

  init(_ members: [JSONMember]) { self.members = members }

  /// The value of a name; `nil` where there is none.
  func value(of name: StaticString) -> JSONNode? { index(of: name, from: 0).map { members[$0].value } }

  /// The value of a name, searched first after the one that was found last.
  mutating func next(_ name: StaticString) -> JSONNode? {
    guard let index = index(of: name, from: following) ?? index(of: name, from: 0) else { return nil }
    following = index + 1
    return members[index].value
  }

  private func index(of name: StaticString, from start: Int) -> Int? {
    name.withUTF8Buffer { name in members[start...].firstIndex { $0.name.utf8.elementsEqual(name) } }
  }
}
