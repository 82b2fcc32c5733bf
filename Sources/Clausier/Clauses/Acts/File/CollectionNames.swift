/// What a collection calls an act: the service and the number on the separator before it, or at the foot of its pages.
struct CollectionNames {
  /// The label, such as the service that made the act.
  private(set) var label: String?
  /// The number.
  private(set) var number: String?

  /// Looks at the pages of a border.
  init(of border: Border, in file: CutFile) {
    let page = border.place.page
    number = file.number(ofActAt: border.place)?.text
    guard border.signs.contains(where: { $0 == SeparatorSign.self }), let separator = file.pageBefore(page)
    else { return }
    let body = Array(file.text.body(of: separator))
    let references = body.map { ActReference.all(in: file.text.lines[$0].words, file.tokens).first }
    number = number ?? references.compactMap(\.self).first
    guard number != nil else { return }
    let lines = zip(body, references).prefix { $0.1 == nil }.map(\.0)
    let text = lines.map { file.text.text($0) }.joined(separator: " ")
    label = text.isEmpty ? nil : text
  }
}
