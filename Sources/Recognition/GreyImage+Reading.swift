extension GreyImage {
  /// Why bytes are not an image.
  package enum Fault: Error, Sendable {
    /// Nothing came: there are no more images.
    case ended
    /// The bytes are not a binary PGM of 8 bits, or are too large.
    case unusable
  }

  /// Reads the next image of a series of binary PGMs.
  ///
  /// - Parameter read: gives the next so many bytes, or fewer at the end.
  /// - Throws: ``Fault`` when there is no image.
  package static func next(_ read: (Int) -> [UInt8]) throws(Fault) -> GreyImage {
    let magic = read(2)
    if magic.isEmpty { throw .ended }
    guard magic.elementsEqual("P5".utf8) else { throw .unusable }
    var numbers: [Int] = []
    var resolution = 300
    var number: Int?
    var comment: [UInt8]?
    var length = 0
    while numbers.count < 3 {
      guard let byte = read(1).first, length < 1000 else { throw .unusable }
      length += 1
      if let text = comment {
        comment = byte == 0x0A ? nil : text + [byte]
        let words = String(decoding: text, as: UTF8.self).split(separator: " ")
        if byte == 0x0A, words.count == 2, words[0] == "dpi", let told = Int(words[1]) { resolution = told }
      } else if byte == 0x23 {
        comment = []
      } else if (0x30...0x39).contains(byte) {
        number = min(1_000_000, (number ?? 0) * 10 + Int(byte - 0x30))
      } else if let done = number {
        numbers.append(done)
        number = nil
      }
    }
    let (width, height) = (numbers[0], numbers[1])
    guard width > 0, height > 0, numbers[2] == 255, width * height <= mostPixels else { throw .unusable }
    let pixels = read(width * height)
    guard pixels.count == width * height else { throw .unusable }
    return GreyImage(
      width: width, height: height, resolution: max(36, min(1200, resolution)), pixels: pixels)
  }
}
