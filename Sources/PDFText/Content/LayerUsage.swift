/// Layers that some programs show and others do not: the text that is read may not be what a reader sees.
///
/// poppler asks a file's list of layers that are off. Other programs ask the layer first, what it says of its use.
extension PlainFile {
  /// The numbers of the layers whose use contradicts the list.
  func contestedLayers() -> Set<Int> {
    let properties = dictionary(root["OCProperties"])
    guard properties["OCGs"] != .null else { return [] }
    let usual = dictionary(properties["D"])
    let isUsuallyOff = name(usual["BaseState"]) == "OFF"
    let listed = Set(items(usual[isUsuallyOff ? "ON" : "OFF"]).compactMap(\.number))
    var contested: Set<Int> = []
    for layer in items(properties["OCGs"]) {
      guard let number = layer.number else { continue }
      let isOff = listed.contains(number) != isUsuallyOff
      let usage = dictionary(dictionary(layer)["Usage"])
      for (event, key) in [("View", "ViewState"), ("Print", "PrintState")] {
        let state = name(dictionary(usage[event])[key])
        if state == (isOff ? "ON" : "OFF") { contested.insert(number) }
      }
    }
    return contested
  }

  /// Whether resources of a page, or of the forms that it draws, name one of some layers.
  func usesLayers(_ layers: Set<Int>, _ resources: PDFDictionary, depth: Int = 0) -> Bool {
    if dictionary(resources["Properties"]).objects.contains(where: { isLayer($0, layers) }) { return true }
    guard depth < 4, resources["XObject"] != .null else { return false }
    return dictionary(resources["XObject"]).objects.contains { object in
      let form = dictionary(object)
      if isLayer(form["OC"], layers) { return true }
      let own = form["Resources"]
      return own != .null && usesLayers(layers, dictionary(own), depth: depth + 1)
    }
  }

  /// Whether a layer is one of some, or is made of them.
  private func isLayer(_ object: PDFObject, _ layers: Set<Int>) -> Bool {
    if let number = object.number, layers.contains(number) { return true }
    let members = dictionary(object)["OCGs"]
    if let number = members.number, layers.contains(number) { return true }
    return items(members).contains { $0.number.map(layers.contains) ?? false }
  }
}
