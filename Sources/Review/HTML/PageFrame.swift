import Clausier

/// What all pages have around their content: a head that forbids everything the page does not need, the style and the
/// script.
struct PageFrame {
  /// What kind of page it is, for scripts and styles.
  let kind: StaticString
  /// Its title.
  let title: String
  let language: PageLanguage
  let script: ReviewFile
  /// Gives the SHA-256 of bytes, in hexadecimal figures.
  let digest: @Sendable ([UInt8]) -> String

  /// The whole page with what the closure writes into its body.
  func page(capacity: Int, _ content: (inout Markup) -> Void) -> [UInt8] {
    var page = Markup(capacity: capacity + ReviewFile.style.bytes.count + script.bytes.count + 4096)
    page.doctype()
    page.element("html", ["lang": language.rawValue, "data-kind": "\(kind)"]) { html in
      html.element("head") { head in
        head.void("meta", ["charset": "utf-8"])
        head.line()
        head.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        head.line()
        head.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        head.line()
        head.void("meta", ["name": "referrer", "content": "no-referrer"])
        head.line()
        head.element("title", title)
        head.line()
        head.embedded("style", ReviewFile.style.bytes)
      }
      html.line()
      html.element("body") { body in
        body.element("a", ["href": "#content", "class": "skip"], language(.skip))
        body.line()
        content(&body)
        body.embedded("script", script.bytes)
      }
    }
    page.line()
    return page.bytes
  }

  /// Nothing is loaded, sent or run but the picture data, the one style and the one script of the page.
  private var policy: String {
    [
      "default-src 'none'", "img-src data:", "style-src 'sha256-\(base64(ReviewFile.style))'",
      "script-src 'sha256-\(base64(script))'", "base-uri 'none'", "form-action 'none'",
      "require-trusted-types-for 'script'", "trusted-types 'none'",
    ].joined(separator: "; ")
  }

  private func base64(_ file: ReviewFile) -> String {
    let figures = digest(file.bytes).utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return Base64.text(
      of: stride(from: 0, to: figures.count - 1, by: 2).map { UInt8(figures[$0] << 4 | figures[$0 + 1]) })
  }
}
