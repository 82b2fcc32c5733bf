extension SmallPDF {
  /// A PDF that reads for longer than anyone waits: forms that each draw the next one several times.
  static let hanging: [UInt8] = {
    let depth = 40
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /XObject << /X 5 0 R >> >> >>")
    objects.append(stream("", "/X Do"))
    for level in 0..<depth {
      let next = "/Resources << /XObject << /X \(level + 6) 0 R >> >>"
      objects.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] \(next)", "/X Do /X Do /X Do"))
    }
    objects.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "0 0 1 1 re f"))
    return file(objects)
  }()

  private static func stream(_ keys: String, _ contents: String) -> String {
    "<< \(keys) /Length \(contents.utf8.count) >>\nstream\n\(contents)\nendstream"
  }
}
