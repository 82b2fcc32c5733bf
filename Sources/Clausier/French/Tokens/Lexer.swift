/// One pass over a text's bytes that makes its tokens; any bytes will do.
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0
  private var glued = false
  private(set) var items: [Token] = []
  private(set) var folded: [UInt8] = []

  /// Reads the whole text; positions are kept in 32 bits, so what is beyond 2 GB is left out.
  init(_ text: [UInt8]) {
    bytes = text.count < Int(Int32.max) ? text : Array(text.prefix(Int(Int32.max) - 1))
    items.reserveCapacity(bytes.count / 4 + 8)
    folded.reserveCapacity(bytes.count + 8)
    while offset < bytes.count { step() }
    begin(.end)
  }

  private mutating func step() {
    let byte = bytes[offset]
    switch byte {
    case _ where byte.isLetter: word()
    case _ where byte.isDigit: number()
    case .lineFeed: sign(.lineFeed, length: 1)
    case .tab: sign(.tab, length: 1)
    case 0...UInt8.space, 0x7F: space(length: 1)
    case _ where byte.isBeyond: beyond()
    default: sign(.symbol, length: 1)
    }
  }

  private mutating func begin(_ kind: Token.Kind) {
    items.append(
      Token(
        start: Int32(offset), end: Int32(offset), foldedStart: Int32(folded.count), kind: kind,
        marks: glued ? .glued : []))
    glued = true
  }

  private mutating func finish() {
    items[items.count - 1].end = Int32(offset)
  }

  private mutating func space(length: Int) {
    offset += length
    glued = false
  }

  private mutating func sign(_ kind: Token.Kind, length: Int, as packed: UInt32 = 0) {
    if kind != .symbol { glued = false }
    begin(kind)
    if packed == 0 {
      for index in offset..<(offset + length) { folded.append(bytes[index]) }
    } else {
      fold(packed)
    }
    offset += length
    finish()
    if kind != .symbol { glued = false }
  }

  private mutating func fold(_ packed: UInt32) {
    var rest = packed
    while rest != 0 {
      folded.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  private mutating func number() {
    begin(.number)
    while offset < bytes.count, bytes[offset].isDigit {
      folded.append(bytes[offset])
      offset += 1
    }
    finish()
  }

  private mutating func beyond() {
    let (scalar, length) = bytes.scalar(at: offset)
    guard length > 1 else { return sign(.symbol, length: 1) }
    let folding = Folding(scalar)
    switch folding.sort {
    case .letter: word()
    case .mark, .nothing: offset += length
    case .space: space(length: length)
    case .lineFeed: sign(.lineFeed, length: length, as: 0x0A)
    case .symbol: sign(.symbol, length: length, as: folding.folded)
    }
  }

  private mutating func word() {
    begin(.word)
    var letters = 0
    var capitals = 0
    var end = offset
    reading: while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case _ where byte.isSmall:
        folded.append(byte)
        offset += 1
      case _ where byte.isCapital:
        folded.append(byte.lowercased)
        if letters == 0 { items[items.count - 1].marks.insert(.capital) }
        capitals += 1
        offset += 1
      case _ where !byte.isBeyond: break reading
      default:
        let (scalar, length) = bytes.scalar(at: offset)
        guard length > 1 else { break reading }
        let folding = Folding(scalar)
        switch folding.sort {
        case .letter:
          if folding.folded == 0 {
            for index in offset..<(offset + length) { folded.append(bytes[index]) }
          } else {
            fold(folding.folded)
          }
          if folding.capital {
            if letters == 0 { items[items.count - 1].marks.insert(.capital) }
            capitals += 1
          }
        case .mark:
          offset += length
          end = offset
          continue reading
        case .nothing:
          // A soft hyphen at the end of a word is not part of a token.
          offset += length
          continue reading
        default: break reading
        }
        offset += length
      }
      letters += 1
      end = offset
    }
    if capitals == letters { items[items.count - 1].marks.insert(.capitals) }
    offset = end
    elide()
    finish()
  }

  /// Takes the apostrophe of « l'acte », « jusqu'au », « l' acte »; one that closes a quotation is left.
  private mutating func elide() {
    guard offset < bytes.count else { return }
    var length = 1
    if bytes[offset] != .apostrophe {
      guard bytes[offset].isBeyond else { return }
      let (scalar, bytesOfScalar) = bytes.scalar(at: offset)
      guard bytesOfScalar > 1, Folding(scalar).folded == 0x27 else { return }
      length = bytesOfScalar
    }
    let count = folded.count - Int(items[items.count - 1].foldedStart)
    let queue = count >= 2 && folded.suffix(2).elementsEqual("qu".utf8)
    guard count == 1 || queue || isLetter(at: offset + length) else { return }
    folded.append(.apostrophe)
    offset += length
  }

  private func isLetter(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    if !byte.isBeyond { return byte.isLetter }
    let (scalar, length) = bytes.scalar(at: index)
    return length > 1 && Folding(scalar).sort == .letter
  }
}
