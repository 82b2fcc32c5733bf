import Clausier

extension Markup {
  /// The attributes of the body of a chart, which scrolls where the window is narrow, by keyboard too.
  static func scrolling(_ label: String) -> Attributes {
    ["class": "chart-body", "role": "group", "tabindex": "0", "aria-label": label]
  }
}
