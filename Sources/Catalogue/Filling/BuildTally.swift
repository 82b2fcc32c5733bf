/// What a run of a builder has done.
public struct BuildTally: Sendable {
  /// Acts that are new.
  public var added = 0
  /// Acts that were read anew.
  public var changed = 0
  /// Acts that are as they were.
  public var unchanged = 0
  /// Acts taken out.
  public var dropped = 0
  /// Documents that could not be read.
  public var failed = 0
  /// Acts in the index, with copies.
  public var acts = 0
  /// How many of them are copies.
  public var copies = 0
  /// Avenants whose convention is not in the index.
  public var withoutConvention = 0
  /// Avenants that several conventions in the index fit.
  public var withSeveralConventions = 0
}
