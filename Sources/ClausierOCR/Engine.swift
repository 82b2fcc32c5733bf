import CTesseract
import Glibc
import Recognition

/// Tesseract with the data of a language, created once and used for all images.
final class Engine {
  private let handle: OpaquePointer

  /// Loads a language; `nil` when its data are not installed.
  init?(language: String) {
    guard let handle = TessBaseAPICreate() else { return nil }
    self.handle = handle
    // Its messages about each image are of no use to the caller that waits for the words.
    TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
    guard TessBaseAPIInit3(handle, nil, language) == 0 else { return nil }
    // Tables and columns are found as in the program tesseract, not taken for one block of lines.
    TessBaseAPISetPageSegMode(handle, PSM_AUTO)
  }

  deinit { TessBaseAPIDelete(handle) }

  /// Tesseract's version, such as `5.3.0`.
  static var version: String { TessVersion().map { String(cString: $0) } ?? "?" }

  /// The languages whose data are installed.
  static var languages: [String] {
    guard let handle = TessBaseAPICreate() else { return [] }
    defer { TessBaseAPIDelete(handle) }
    TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
    guard TessBaseAPIInit3(handle, nil, "osd") == 0 || TessBaseAPIInit3(handle, nil, "fra") == 0,
      let names = TessBaseAPIGetAvailableLanguagesAsVector(handle)
    else { return [] }
    defer { TessDeleteTextArray(names) }
    var languages: [String] = []
    var next = names
    while let name = next.pointee {
      languages.append(String(cString: name))
      next += 1
    }
    return languages
  }

  /// Reads an image.
  func page(_ image: GreyImage) -> RecognisedPage {
    image.pixels.withUnsafeBufferPointer { pixels in
      TessBaseAPISetImage(
        handle, pixels.baseAddress, Int32(image.width), Int32(image.height), 1, Int32(image.width))
    }
    TessBaseAPISetSourceResolution(handle, Int32(image.resolution))
    // The results of one image say nothing about the next.
    defer { TessBaseAPIClear(handle) }
    guard TessBaseAPIRecognize(handle, nil) == 0, let results = TessBaseAPIGetIterator(handle) else {
      return RecognisedPage()
    }
    defer { TessResultIteratorDelete(results) }
    return ResultReading(results).page
  }
}
