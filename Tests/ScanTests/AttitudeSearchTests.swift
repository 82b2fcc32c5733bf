import Recognition
import Testing

@testable import PDFText

/// The attitude of a page is found from its ink alone.
@Suite struct AttitudeSearchTests {
  private static let turns: [QuarterTurn] = [.none, .left, .over, .right]

  /// A page that is turned clockwise by quarters, and whose lines then fall.
  private static func scan(quarters: Int, slope: Double) throws -> Scan {
    var scan = try #require(Scan(of: Sample.bytes("agreement"), resolution: 100))
    scan.skew(slope)
    for _ in 0..<quarters { scan.turnRight() }
    scan.addNoise()
    return scan
  }

  @Test(arguments: 0..<4, [-0.085, -0.04, 0, 0.03, 0.085])
  func `the turn and the slope of a page are among the first two that are tried`(
    quarters: Int, slope: Double
  ) throws {
    let attitudes = AttitudeSearch(try Self.scan(quarters: quarters, slope: slope).image).attitudes
    let wanted = Self.turns[quarters]
    let found = try #require(attitudes.prefix(2).first { $0.turn == wanted })
    #expect(abs(Double(found.slope) - slope) < 0.006)
  }

  @Test func `an upright page is first tried as it is`() throws {
    #expect(AttitudeSearch(try Self.scan(quarters: 0, slope: 0.01).image).attitudes.first == Attitude())
  }

  @Test func `a blank page and one of grains are first tried as they are`() {
    var blank = GreyImage(
      width: 200, height: 300, resolution: 100, pixels: [UInt8](repeating: 255, count: 60_000))
    #expect(AttitudeSearch(blank).attitudes.first == Attitude())
    var state: UInt64 = 88_172_645_463_325_252
    for index in blank.pixels.indices {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      if state >> 58 == 0 { blank.pixels[index] = 0 }
    }
    #expect(AttitudeSearch(blank).attitudes.first == Attitude())
    let point = GreyImage(width: 1, height: 1, resolution: 300, pixels: [0])
    #expect(AttitudeSearch(point).attitudes.first == Attitude())
  }

  @Test func `a strip that leaves no room to be turned stays as it is`() {
    let strip = GreyImage(
      width: 1_600_000, height: 4, resolution: 300, pixels: [UInt8](repeating: 255, count: 6_400_000))
    let upright = UprightImage(strip, Attitude(turn: .none, slope: 0.08))
    #expect(upright.attitude == Attitude() && upright.image == strip)
  }

  @Test(arguments: QuarterTurn.allCases, [Float(0), 0.05, -0.08])
  func `what is in an image put upright is found again on the page as it lies`(
    turn: QuarterTurn, slope: Float
  ) throws {
    var page = GreyImage(
      width: 300, height: 400, resolution: 72, pixels: [UInt8](repeating: 255, count: 120_000))
    for row in 100..<108 {
      for column in 220..<230 { page.pixels[row * 300 + column] = 0 }
    }
    let upright = UprightImage(page, Attitude(turn: turn, slope: slope))
    let width = upright.image.width
    let dark = upright.image.pixels.indices.filter { upright.image.pixels[$0] < 128 }
    let columns = dark.map { $0 % width }
    let rows = dark.map { $0 / width }
    let box = upright.displayed(
      (
        Float(try #require(columns.min())), Float(try #require(rows.min())),
        Float(try #require(columns.max())) + 1, Float(try #require(rows.max())) + 1
      ))
    #expect(abs(box.left + box.right - 450) < 2 && abs(box.top + box.bottom - 208) < 2)
    #expect(abs(box.right - box.left - 10) < 3 && abs(box.bottom - box.top - 8) < 3)
  }
}
