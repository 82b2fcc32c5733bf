import Clausier

/// Pages drawn from any bytes: the first four bytes of each line say where it is printed.
///
/// Byte 1 is the distance from the left and byte 2 that from the top, in thirds of a percent of the page; byte 3 is the
/// size of the type in half points, byte 4 says whether it is bold, italic or hidden, and the step to the next page. What follows up
/// to the line feed is UTF-8, so that a dictionary of French words gives the fuzzer something to say.
struct DrawnPages {
  /// The pages, from 1.
  private(set) var pages: [Page] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    begin()
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
      guard line.count > 4 else { continue }
      let head = Array(line.prefix(4))
      if head[3] & 0x80 != 0, pages.count < 8 { begin() }
      draw(String(decoding: line.dropFirst(4), as: UTF8.self), head)
    }
  }

  private mutating func begin() {
    pages.append(Page(number: pages.count + 1, width: 595, height: 842, glyphs: [], faces: []))
  }

  private mutating func draw(_ text: String, _ head: [UInt8]) {
    guard var page = pages.popLast() else { return }
    let size = Float(head[2]) / 2
    let face = Page.Face(
      name: "Fuzz", size: size, bold: head[3] & 1 != 0, italic: head[3] & 2 != 0)
    page.faces.append(face)
    var left = Float(head[0]) / 300 * Float(page.width)
    let top = Float(head[1]) / 300 * Float(page.height)
    for scalar in text.unicodeScalars {
      page.glyphs.append(
        Glyph(
          scalar: scalar, left: left, top: top, right: left + size / 2, bottom: top + size,
          face: UInt16(truncatingIfNeeded: page.faces.count - 1), marks: head[3] & 4 != 0 ? .hidden : []))
      left += size / 2
    }
    pages.append(page)
  }
}
