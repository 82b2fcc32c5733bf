/// Whether an amount counts the value-added tax.
public enum Tax: String, Sendable, CaseIterable {
  /// « hors taxes ».
  case without = "HT"
  /// « toutes taxes comprises ».
  case with = "TTC"
}
