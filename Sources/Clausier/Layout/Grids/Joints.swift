/// Things that are joined two by two into groups.
struct Joints {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The first thing of the group that a thing is in.
  mutating func root(of thing: Int) -> Int {
    var root = thing
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Makes one group of those of two things.
  mutating func join(_ one: Int, _ two: Int) {
    let (first, second) = (root(of: one), root(of: two))
    parents[max(first, second)] = min(first, second)
  }
}
