/// How rules show what they read: values say the mended words, evidence quotes the page's.
extension Act {
  /// Some words.
  func words(_ range: TokenRange) -> Words {
    let raw = manuscript.text(tokens.raw(of: range))
    return Words(
      raw: raw, mended: tokens.isMended(range) ? tokens.text(range) : raw, places: places(of: range))
  }

  /// The places of some words on the pages; what was mended in them is reported.
  func places(of range: TokenRange) -> [Place] {
    var places = manuscript.places(of: tokens.raw(of: range))
    if Place.jump(places) {
      for index in places.indices { places[index].confidence = min(places[index].confidence, 0.8) }
    }
    doubt(&places, of: range)
    guard tokens.isMended(range) else { return places }
    let most = tokens.isDoubtful(range) ? 0.8 : 1
    return places.map { place in
      var place = place
      place.method = .corrected
      place.confidence = min(place.confidence, most)
      return place
    }
  }

  /// Lowers the confidence of what may belong to another act.
  private func doubt(_ places: inout [Place], of range: TokenRange) {
    guard let doubtfulFrom, range.lowerBound >= doubtfulFrom else { return }
    for index in places.indices { places[index].confidence = min(places[index].confidence, 0.8) }
  }

  /// A value with the places of the words it was read from.
  func shown<Value>(_ value: Value, at ranges: TokenRange..., by rule: StaticString) -> Shown<Value> {
    shown(value, at: ranges, by: rule)
  }

  /// A value with the places of the words it was read from, in the order in which they say it.
  func shown<Value>(_ value: Value, at ranges: [TokenRange], by rule: StaticString) -> Shown<Value> {
    Shown(value, at: ranges.flatMap { places(of: $0) }, rule: rule)
  }

  /// Some words as a value.
  func shown(_ range: TokenRange, by rule: StaticString) -> Shown<String> {
    shown([range], by: rule)
  }

  /// The words of several ranges as one value, joined by spaces.
  func shown(_ ranges: [TokenRange], by rule: StaticString) -> Shown<String> {
    let words = ranges.map { self.words($0) }
    return Shown(words.map(\.mended).joined(separator: " "), at: words.flatMap(\.places), rule: rule)
  }

  /// Some words as a value of one line.
  func shownLine(_ range: TokenRange, by rule: StaticString) -> Shown<String> {
    var shown = shown(range, by: rule)
    if shown.value.utf8.contains(.lineFeed) { shown.value = shown.value.replacing("\n", with: " ") }
    return shown
  }

  /// A long text, never mended: shown by one box for each page and block, without quoting it.
  func shownText(_ range: TokenRange, by rule: StaticString) -> Shown<String> {
    shownText([range], by: rule)
  }

  /// A long text of several ranges, a paragraph each.
  func shownText(_ ranges: [TokenRange], by rule: StaticString) -> Shown<String> {
    var count = 0
    var places: [Place] = []
    let texts = ranges.map { range in
      let raw = tokens.raw(of: range)
      let text = manuscript.text(raw)
      var areas = manuscript.areas(of: raw, after: count)
      doubt(&areas, of: range)
      places += areas
      count += text.unicodeScalars.count + 1
      return text
    }
    return Shown(texts.joined(separator: "\n"), at: places, rule: rule)
  }
}

extension Place {
  /// Whether the words of a value go from one line to another that is not one of its neighbours, as where
  /// lines were formed across what does not belong together.
  fileprivate static func jump(_ places: [Place]) -> Bool {
    zip(places, places.dropFirst()).contains { one, two in
      // On a page that lies on its side lines run upright.
      guard one.page == two.page, one.box.width > one.box.height, two.box.width > two.box.height else {
        return false
      }
      let height = max(one.box.height, two.box.height)
      let fall = two.box.y - one.box.y
      // Upwards only to the head of the next column.
      return fall > 3.5 * height || fall < -0.5 * height && two.box.x < one.box.x + one.box.width
    }
  }
}
