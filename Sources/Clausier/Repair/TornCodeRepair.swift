/// Mends a centre financier that a space tears: « 0352-C FSE-CFIN », « 0352 CFSE-CFIN ».
enum TornCodeRepair {
  /// The repairs of a text; `words` are its words, mended already.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    zip(words, words.dropFirst()).compactMap { first, second in
      guard first.range.upperBound + 1 == second.range.lowerBound,
        manuscript.bytes[first.range.upperBound] == .space,
        first.bytes.count >= 4, first.bytes.count + second.bytes.count <= 14
      else { return nil }
      let range: RawRange = first.range.lowerBound..<second.range.upperBound
      if let code = CodeRepair.centre(first.bytes + second.bytes), code.count == 14 {
        return Repair(range: range, bytes: code, isCode: true)
      }
      // The space replaces the hyphen after the programme.
      if first.bytes.count == 4, let code = CodeRepair.centre(first.bytes + [.hyphen] + second.bytes),
        code.count == 14
      {
        return Repair(range: range, bytes: code, isCode: true)
      }
      return nil
    }
  }
}
