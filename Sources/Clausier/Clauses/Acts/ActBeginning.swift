/// Why an act of a file begins where it does.
public struct ActBeginning: Sendable {
  /// One thing that speaks for the border, or against it where its weight is negative.
  public struct Sign: Sendable {
    /// Its name, in kebab case.
    public let name: String
    /// What it is, in few words.
    public let meaning: Message
    /// How much it counts, in points.
    public let weight: Int
  }

  /// What was found, the strongest first; nothing where the file is one act.
  public let signs: [Sign]
  /// Whether it may as well be no border.
  public let isDoubtful: Bool

  /// The beginning of a file that is one act.
  static let ofFile = ActBeginning(signs: [], isDoubtful: false)

  private init(signs: [Sign], isDoubtful: Bool) {
    self.signs = signs
    self.isDoubtful = isDoubtful
  }

  /// The beginning at a border.
  init(_ border: Border) {
    signs = border.signs.map { Sign(name: "\($0.name)", meaning: $0.meaning, weight: $0.weight) }
    isDoubtful = border.isDoubtful
  }
}
