import Recognition
import Testing

@testable import PDFText

/// Images come as binary PGMs, one after the other.
@Suite struct GreyImageTests {
  private static func images(_ bytes: [UInt8]) -> (images: [GreyImage], fault: GreyImage.Fault) {
    var rest = bytes[...]
    var images: [GreyImage] = []
    while true {
      do throws(GreyImage.Fault) {
        images.append(
          try GreyImage.next { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
          })
      } catch { return (images, error) }
    }
  }

  @Test func `an image that was written is read again`() {
    let image = GreyImage(width: 3, height: 2, resolution: 200, pixels: [0, 10, 13, 32, 35, 255])
    let read = Self.images(image.head + image.pixels + image.head + image.pixels)
    #expect(read.images == [image, image])
    #expect(read.fault == .ended)
  }

  @Test(arguments: [
    "P6\n1 1\n255\na", "P5\n0 1\n255\n", "P5\n9999999 9999999\n255\n", "P5\n2 2\n255\nab", "P5\n# ",
  ])
  func `bytes that are no image are refused`(bytes: String) {
    let read = Self.images(Array(bytes.utf8))
    #expect(read.images.isEmpty)
    #expect(read.fault == .unusable)
  }

  @Test func `only the darkest ink stays, on white`() {
    // Black strokes on paper of shade 230, some on a grey area, and grey strokes as of the other side.
    var image = GreyImage(
      width: 200, height: 100, resolution: 300, pixels: [UInt8](repeating: 230, count: 20_000))
    func paint(_ columns: Range<Int>, _ shade: UInt8) {
      for row in 20..<80 { for column in columns { image.pixels[row * 200 + column] = shade } }
    }
    paint(80..<140, 130)
    paint(30..<35, 10)
    paint(100..<105, 10)
    paint(170..<175, 150)
    let dark = image.darkInk()
    let row = dark.pixels[(50 * 200)..<(51 * 200)].map { Int($0) }
    #expect(row[32] < 40 && row[102] < 40)
    #expect(row[90] == 255 && row[120] == 255 && row[172] == 255 && row[10] == 255)
  }

  @Test func `areas and strokes that darkest ink is rid of are marks, edges of letters are not`() {
    // Strokes with grey edges, as letters have.
    var image = GreyImage(
      width: 300, height: 100, resolution: 300, pixels: [UInt8](repeating: 250, count: 30_000))
    func paint(_ columns: Range<Int>, _ shade: UInt8) {
      for row in 20..<80 { for column in columns { image.pixels[row * 300 + column] = shade } }
    }
    for left in stride(from: 20, to: 280, by: 20) {
      paint(left - 1..<left + 6, 150)
      paint(left..<left + 5, 10)
    }
    #expect(!image.isMarked(besides: image.darkInk()))
    let clear = image.darkInk()
    for left in stride(from: 20, to: 140, by: 20) { paint(left + 6..<left + 19, 110) }
    #expect(image.isMarked(besides: image.darkInk()))
    #expect(image.isMarked(besides: clear))
    #expect(!clear.isMarked(besides: clear))
  }

  @Test func `a smaller image has the mean of what each pixel covers`() {
    let image = GreyImage(width: 3, height: 3, resolution: 300, pixels: [0, 90, 180, 0, 90, 180, 0, 90, 180])
    #expect(
      image.averaged(to: 200)
        == GreyImage(width: 2, height: 2, resolution: 200, pixels: [30, 150, 30, 150]))
    #expect(image.averaged(to: 100).pixels == [90])
    #expect(image.averaged(to: 300) == image && image.averaged(to: 400) == image)
    #expect(image.averaged(to: 1) == image)
  }
}
