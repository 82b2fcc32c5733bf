/// What names a finding across exports of the same act.
extension Finding {
  /// The finding with the fingerprint of its code and of what it says: not of its place, which moves.
  func fingerprinted() -> Finding {
    var digest = Digest()
    digest.add((code + " " + (quote ?? message.en)).folded.lazy.filter { $0 > 0x20 })
    var finding = self
    finding.fingerprint = digest.text
    return finding
  }
}
