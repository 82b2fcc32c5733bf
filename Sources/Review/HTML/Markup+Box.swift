import Clausier

extension Markup {
  /// Adds an element of SVG without content at a place, in points.
  mutating func shape(_ name: StaticString, _ attributes: Attributes = [:], at box: Box) {
    shape(
      name, attributes,
      and: [
        "x": Figures.points(box.x), "y": Figures.points(box.y), "width": Figures.points(max(0, box.width)),
        "height": Figures.points(max(0, box.height)),
      ])
  }
}
