/// What was found in a text before any rule has read it.
public struct Findings: Sendable {
  let act: Act
}
