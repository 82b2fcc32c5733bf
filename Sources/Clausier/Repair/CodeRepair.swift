/// Mends codes of the accounting system by their known forms, and by what the act's other codes say.
enum CodeRepair {
  /// Mends the words one by one, by form.
  static func mend(_ word: inout ReadWord) {
    let bytes = word.bytes
    if let mended = centre(bytes) ?? costCentre(bytes) ?? figures(bytes) {
      word.bytes = mended
      word.isCode = true
    }
  }

  /// « O352-CFSE-CFIN » and « 0352CFSE-CFIN »: four figures, then twice four letters or figures.
  static func centre(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 13, bytes.filter(Lookalike.isFigure).count >= 2 else { return nil }
    var head = bytes.prefix(4).compactMap { Lookalike.figure($0) }
    guard head.count == 4 else { return nil }
    let tail = bytes.dropFirst(4)
    if head[0] != .zero {
      // The number of a programme has three figures and a nought before them, which may be read as another round one.
      guard [UInt8(ascii: "6"), UInt8(ascii: "8"), UInt8(ascii: "9")].contains(head[0]),
        tail.count == 10, tail.first == .hyphen, tail.dropFirst(5).first == .hyphen,
        tail.dropFirst().prefix(4).contains(where: { !Lookalike.isFigure($0) })
      else { return nil }
      head[0] = .zero
    }
    guard tail.allSatisfy({ $0 == .hyphen || Lookalike.isCodeLetter($0) }) else { return nil }
    let parts = tail.split(separator: .hyphen, omittingEmptySubsequences: false).map(\.count)
    switch parts {
    case [0, 4, 4], [0, 4, 4, 0]: return head + tail
    case [4, 4]: return head + [.hyphen] + tail
    case [0, 8]: return head + tail.prefix(5) + [.hyphen] + tail.suffix(4)
    default: return nil
    }
  }

  /// « SGABCDEO75 »: ten letters or figures; the last three are the number of a département.
  private static func costCentre(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count == 10, bytes.allSatisfy(Lookalike.isCodeLetter), !Lookalike.isFigure(bytes[0]) else {
      return nil
    }
    let end = bytes.suffix(3)
    guard end.filter(Lookalike.isFigure).count >= 2, let first = end.first,
      first == UInt8(ascii: "O") || first == .zero,
      bytes.dropLast(3).contains(where: { !Lookalike.isFigure($0) })
    else { return nil }
    return bytes.dropLast(3) + Lookalike.figures(end)
  }

  /// « O352-01 », « 03520OO10101 »: only figures and hyphens.
  private static func figures(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 7, Lookalike.figure(bytes[0]) == .zero else { return nil }
    let mended = bytes.compactMap { $0 == .hyphen ? $0 : Lookalike.figure($0) }
    guard mended.count == bytes.count, 2 * bytes.filter(Lookalike.isFigure).count > bytes.count else {
      return nil
    }
    let parts = mended.split(separator: .hyphen).map(\.count)
    return [[4, 2], [4, 2, 2], [12]].contains(parts) ? mended : nil
  }

  /// Brings readings of one code to the form that most of them have; where none has more, all stay as they are.
  static func agree(_ words: inout [ReadWord]) {
    var forms: [[UInt8]: [[UInt8]: Int]] = [:]
    let coded = words.indices.filter { isCode(words[$0].bytes) }
    for index in coded {
      forms[Lookalike.figures(words[index].bytes), default: [:]][words[index].bytes, default: 0] += 1
    }
    for index in coded {
      let bytes = words[index].bytes
      let known = forms[Lookalike.figures(bytes)] ?? [:]
      let most = known.values.max() ?? 0
      guard let best = known.first(where: { $0.value == most })?.key, best != bytes,
        known.values.filter({ $0 == most }).count == 1
      else { continue }
      words[index].bytes = best
      words[index].isCode = true
    }
    // A zero read twice, once as a letter: the code with one character less is elsewhere.
    for index in words.indices
    where words[index].bytes.count == 15 && Lookalike.figure(words[index].bytes[0]) == .zero {
      let bytes = words[index].bytes
      let figures = Lookalike.figures(bytes)
      for nought in bytes.indices.dropLast() where figures[nought] == .zero && figures[nought + 1] == .zero {
        var shorter = figures
        shorter.remove(at: nought)
        guard let known = forms[shorter]?.keys, known.count == 1, let code = known.first else { continue }
        words[index].bytes = code
        words[index].isCode = true
        break
      }
    }
  }

  /// The codes whose form allows two readings; that a reading is repeated says nothing about its letters.
  static func doubts(_ words: [ReadWord]) -> [DoubtfulReading] {
    words.compactMap { word in
      guard isCode(word.bytes), let other = otherReading(word.bytes) else { return nil }
      return DoubtfulReading(range: word.range, other: other)
    }
  }

  /// « 0335-CCSM-CO01 » for C001, « 0335-5G75-CFIN » for SG75, « ABCDEFO075 » for ABCDEF0075.
  private static func otherReading(_ bytes: [UInt8]) -> [UInt8]? {
    var other = bytes
    if bytes.count == 14 {
      for start in [5, 10] {
        let part = start..<start + 4
        // Letters come first in a part, then figures.
        let end = part.dropFirst().reversed().prefix {
          bytes[$0] == UInt8(ascii: "O") || Lookalike.isFigure(bytes[$0])
        }
        if Lookalike.isFigure(bytes[start + 3]) {
          for index in end where bytes[index] == UInt8(ascii: "O") { other[index] = .zero }
        }
        if !Lookalike.isFigure(bytes[start + 1]), let letter = Lookalike.letter(bytes[start]) {
          other[start] = letter
        }
      }
    } else if bytes[6] == UInt8(ascii: "O"), bytes.suffix(3).allSatisfy(Lookalike.isFigure) {
      other[6] = .zero
    }
    return other == bytes ? nil : other
  }

  private static func isCode(_ bytes: [UInt8]) -> Bool {
    bytes.count == 14 && bytes[4] == .hyphen && bytes[9] == .hyphen
      || bytes.count == 10 && costCentre(bytes) != nil
  }
}
