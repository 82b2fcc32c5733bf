/// An invented person who represents a party and signs for it.
struct Person: Sendable, Hashable {
  let given: String
  /// The family name in title case, with its particle.
  let family: String
  let isWoman: Bool
  /// What the person is, without article.
  let title: String

  /// The name as the record gives it.
  var name: String { given + " " + family }

  /// The name with the family name in capitals.
  var loudName: String { given + " " + family.uppercased() }

  /// The name all in capitals.
  var capitalName: String { name.uppercased() }
}
