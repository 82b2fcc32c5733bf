/// An object of a PDF file as it is written, with references not yet followed.
enum PDFObject: Equatable {
  /// Nothing, or something that is not an object.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole or a real number.
  case number(Double)
  /// A name without its slash.
  case name(String)
  /// The bytes of a string.
  case string([UInt8])
  /// A list of objects.
  case array([PDFObject])
  /// A dictionary.
  case dictionary(PDFDictionary)
  /// A dictionary with the place in the file where the bytes that follow it begin.
  case stream(PDFDictionary, dataAt: Int)
  /// The number of an object that is elsewhere.
  case reference(Int)
}

extension PDFObject {
  /// The number of the object that it refers to; `nil` where it is written out here.
  var number: Int? {
    guard case .reference(let number) = self else { return nil }
    return number
  }
}
