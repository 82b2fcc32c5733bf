import CXlsx

/// The styles of cells; what is unsure is in italics too, so that it shows without colours.
struct ExcelStyles {
  typealias Style = UnsafeMutablePointer<lxw_format>

  let head: Style?
  let text: Style?
  let link: Style?
  let unsure: Style?
  private let dates: (sure: Style?, unsure: Style?)
  private let amounts: (sure: Style?, unsure: Style?)

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    head = ExcelStyles.style(book) { format_set_bold($0) }
    text = ExcelStyles.style(book) { format_set_num_format($0, "@") }
    link = ExcelStyles.style(book) { format_set_underline($0, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    unsure = ExcelStyles.style(book, isUnsure: true) { _ in }
    let date = "yyyy-mm-dd"
    dates = (
      ExcelStyles.style(book) { format_set_num_format($0, date) },
      ExcelStyles.style(book, isUnsure: true) { format_set_num_format($0, date) }
    )
    let amount = "#,##0.00"
    amounts = (
      ExcelStyles.style(book) { format_set_num_format($0, amount) },
      ExcelStyles.style(book, isUnsure: true) { format_set_num_format($0, amount) }
    )
  }

  func date(_ isUnsure: Bool) -> Style? { isUnsure ? dates.unsure : dates.sure }
  func amount(_ isUnsure: Bool) -> Style? { isUnsure ? amounts.unsure : amounts.sure }

  private static func style(
    _ book: UnsafeMutablePointer<lxw_workbook>, isUnsure: Bool = false, _ set: (Style) -> Void
  ) -> Style? {
    guard let style = workbook_add_format(book) else { return nil }
    set(style)
    if isUnsure {
      format_set_italic(style)
      format_set_bg_color(style, 0xFFF2CC)
    }
    return style
  }
}
