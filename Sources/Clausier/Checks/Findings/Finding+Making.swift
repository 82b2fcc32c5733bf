/// How rules say where a finding is and what it rests on.
extension Finding {
  /// A finding that something is missing; a page that could not be read makes it a review.
  static func lack(_ severity: Severity, fr: String, en: String) -> Finding {
    var finding = Finding(severity, fr: fr, en: en)
    finding.isLack = true
    return finding
  }

  /// The finding at some words of the act, which it quotes.
  func quoting(_ words: TokenRange, of act: CheckedAct) -> Finding {
    var finding = quoting(act.quote(words), at: act.places(of: words))
    finding.sentence = act.row(around: words)
    return finding
  }

  /// The finding at a value of the record, which it quotes as the page prints it.
  func showing<Value>(_ shown: Shown<Value>, at pointer: String) -> Finding {
    let words = shown.places.compactMap(\.text).joined(separator: " ")
    var finding = quoting(words.isEmpty ? nil : words, at: shown.places)
    finding.pointer = pointer
    return finding
  }

  /// The finding at some places, with the words there.
  func quoting(_ quote: String?, at places: [Place]) -> Finding {
    var finding = self
    finding.quote = quote
    finding.places = places
    finding.page = places.first?.page
    finding.box = places.first.map { first in
      places.lazy.filter { $0.page == first.page }.reduce(first.box) { $0.union($1.box) }
    }
    return finding
  }

  /// The finding about a value of the record, at the places that it has.
  func about(_ pointer: String) -> Finding {
    var finding = self
    finding.pointer = pointer
    return finding
  }

  /// The finding on a page, or in a box of it.
  func on(page: Int?, box: Box? = nil) -> Finding {
    var finding = self
    (finding.page, finding.box) = (page, box)
    return finding
  }

  /// The finding with what it compares.
  func comparing(_ bases: Basis...) -> Finding {
    var finding = self
    finding.bases += bases
    return finding
  }

  /// The finding with advice of its own.
  func advising(fr: String, en: String) -> Finding {
    var finding = self
    finding.remedy = Message(fr: fr, en: en)
    return finding
  }

  /// The finding as one about the page's words, whatever the record makes of them.
  func judgingWords() -> Finding {
    var finding = self
    finding.judgesWords = true
    return finding
  }
}

extension Box {
  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Box(
      x: left, y: top, width: max(x + width, other.x + other.width) - left,
      height: max(y + height, other.y + other.height) - top)
  }
}
