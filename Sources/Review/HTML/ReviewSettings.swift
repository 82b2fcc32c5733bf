/// What is the same for all pages of a run.
public struct ReviewSettings: Sendable {
  /// The language of the pages' own words.
  public var language: PageLanguage
  /// What the fields of records are called.
  public var labels: FieldLabels
  /// Gives the SHA-256 of bytes in hexadecimal figures, which names the style and the script that a page may use.
  public var digest: @Sendable ([UInt8]) -> String

  /// Makes settings.
  public init(language: PageLanguage, labels: FieldLabels, digest: @escaping @Sendable ([UInt8]) -> String) {
    self.language = language
    self.labels = labels
    self.digest = digest
  }
}
