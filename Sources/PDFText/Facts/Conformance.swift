import CPoppler

/// The standard that a file claims in its XMP metadata, such as `PDF/A-2b`; a claim, not checked.
struct Conformance {
  /// The claim; `nil` when the metadata has none or cannot be read.
  static func claim(inXMP metadata: UnsafePointer<CChar>) -> String? {
    var parser = GMarkupParser()
    parser.start_element = { _, element, names, values, state, _ in
      guard let element, let names, let values, let state else { return }
      let reading = state.assumingMemoryBound(to: Conformance.self)
      reading.pointee.element = String(cString: element)
      var index = 0
      while let name = names[index], let value = values[index] {
        reading.pointee.take(
          String(cString: name), UnsafeRawBufferPointer(start: value, count: strlen(value)))
        index += 1
      }
    }
    parser.text = { _, text, count, state, _ in
      guard let text, let state else { return }
      let reading = state.assumingMemoryBound(to: Conformance.self)
      reading.pointee.take(reading.pointee.element, UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
    parser.end_element = { _, _, state, _ in
      state?.assumingMemoryBound(to: Conformance.self).pointee.element = ""
    }
    var reading = Conformance()
    withUnsafePointer(to: &parser) { parser in
      withUnsafeMutablePointer(to: &reading) { state in
        let context = g_markup_parse_context_new(parser, GMarkupParseFlags(0), state, nil)
        // What was read before an error in the metadata still counts.
        g_markup_parse_context_parse(context, metadata, -1, nil)
        g_markup_parse_context_free(context)
      }
    }
    return reading.claim
  }

  private var element = ""
  private var prefixes = ["pdfaid": "A", "pdfuaid": "UA"]
  private var values: [String: String] = [:]

  private var claim: String? {
    if let part = values["A part"] {
      return "PDF/A-\(part)\((values["A conformance"] ?? "").lowercased())"
    }
    return values["UA part"].map { "PDF/UA-\($0)" }
  }

  /// Takes an attribute or an element with its text, whatever prefix the namespace has.
  private mutating func take(_ name: String, _ value: UnsafeRawBufferPointer) {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, value.count < 100, let text = CleanText.line(value) else { return }
    if parts[0] == "xmlns" {
      switch text {
      case "http://www.aiim.org/pdfa/ns/id/": prefixes[String(parts[1])] = "A"
      case "http://www.aiim.org/pdfua/ns/id/": prefixes[String(parts[1])] = "UA"
      default: break
      }
    } else if let standard = prefixes[String(parts[0])], text.utf8.count <= 4 {
      values["\(standard) \(parts[1])"] = text
    }
  }
}
