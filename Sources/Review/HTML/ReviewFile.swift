/// The style sheet and the scripts of the pages, which are part of the program.
enum ReviewFile: CaseIterable {
  /// The style of all pages.
  case style
  /// The script of an act's page.
  case act
  /// The script of the page of a set.
  case set

  /// Its bytes.
  var bytes: [UInt8] {
    switch self {
    case .style: PackageResources.review_css
    case .act: PackageResources.act_js
    case .set: PackageResources.set_js
    }
  }
}
