/// The forms in which a page is numbered, each number written `#` and blanks left out.
enum PageNumberForms {
  /// Forms that say of themselves that they number pages: « Page 3 sur 7 », « p. 3 », « 3/7 », « - 3 - ».
  static let named: [StaticString] = [
    "page#", "page#sur#", "page#/#", "page#de#", "p#", "#/#", "#sur#", "-#-", "-#/#-",
  ]
  /// A number alone, which may also count something else.
  static let bare: StaticString = "#"
}
