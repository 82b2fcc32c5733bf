/// A range of consecutive things that cannot be confused with a range of other things: `TokenRange`,
/// ``RawRange``, `MendedRange`.
///
/// Written like a range where its type is known: `let line: TokenRange = 3..<8`.
public struct Stretch<Unit>: Sendable, Hashable {
  /// The first position in it.
  public let lowerBound: Int
  /// The position after the last in it.
  public let upperBound: Int

  /// Makes it from a range of positions.
  public init(_ range: Range<Int>) {
    lowerBound = range.lowerBound
    upperBound = range.upperBound
  }

  /// Whether a position is in it.
  public func contains(_ position: Int) -> Bool { position >= lowerBound && position < upperBound }

  /// Whether all of another is in it.
  public func contains(_ other: Stretch) -> Bool {
    other.lowerBound >= lowerBound && other.upperBound <= upperBound
  }

  /// Whether it has anything in common with another.
  public func overlaps(_ other: Stretch) -> Bool { indices.overlaps(other.indices) }

  /// What of it is within another.
  public func clamped(to limits: Stretch) -> Stretch { Stretch(indices.clamped(to: limits.indices)) }
}

extension Stretch: RandomAccessCollection {
  /// The first position in it.
  public var startIndex: Int { lowerBound }
  /// The position after the last in it.
  public var endIndex: Int { upperBound }
  /// Its positions, to take them from an array.
  public var indices: Range<Int> { lowerBound..<upperBound }
  /// The position itself.
  public subscript(position: Int) -> Int { position }
  /// A part of it.
  public subscript(bounds: Range<Int>) -> Stretch { Stretch(bounds) }
}

/// Makes a range of tokens or bytes, where its type is known.
func ..< <Unit>(lowerBound: Int, upperBound: Int) -> Stretch<Unit> {
  Stretch(lowerBound..<upperBound as Range<Int>)
}

/// What a ``TokenRange`` counts.
enum TokenUnit {}
/// What a ``RawRange`` counts.
public enum RawByte {}
/// What a ``MendedRange`` counts.
enum MendedByte {}

/// Some tokens of a text.
typealias TokenRange = Stretch<TokenUnit>
/// Some bytes of a text as its pages print it, such as a ``Manuscript``'s.
public typealias RawRange = Stretch<RawByte>
/// Some bytes of a text as the rules read it, after the errors of an image's reading were mended.
typealias MendedRange = Stretch<MendedByte>
