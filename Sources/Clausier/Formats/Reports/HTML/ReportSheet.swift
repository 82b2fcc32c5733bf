/// The style of the page of a report, and the policy that allows the page nothing else.
enum ReportSheet {
  /// For screens and for paper; what is grave is said in words, so colours carry nothing alone.
  static let css = """
    @page { size: A4; margin: 18mm 16mm; }
    * { box-sizing: border-box; }
    html { color-scheme: light; background: #fff; color: #161616; font: 16px/1.45 system-ui, Arial, Helvetica; }
    body { max-width: 52rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; margin: 0; }
    h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; padding-top: 0.75rem; border-top: 2px solid #161616; }
    h3 { font-size: 1.1rem; margin: 1.25rem 0 0.25rem; }
    h4 { font-size: 1rem; margin: 1rem 0 0.25rem; }
    a { color: #003f8a; }
    :focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
    .verdict { font-weight: 600; }
    dl > div { display: grid; grid-template-columns: minmax(6rem, 22%) 1fr; gap: 0 0.75rem; }
    dt, .name, footer { color: #444; }
    dd { margin: 0; }
    .findings { list-style: none; padding: 0; margin: 0; }
    .findings > li { border-left: 4px solid #666; padding: 0 0 0 0.75rem; margin: 0.75rem 0; }
    .findings > [data-severity="error"] { border-color: #b00020; }
    .findings > [data-severity="warning"] { border-color: #b35c00; }
    .findings > [data-severity="review"] { border-color: #1f5fa8; }
    .findings p { margin: 0.1rem 0; }
    .message { font-weight: 600; }
    blockquote { margin: 0.25rem 0; padding: 0.25rem 0.75rem; background: #f2f2f2; }
    blockquote::before { content: "« "; }
    blockquote::after { content: " »"; }
    table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
    caption { text-align: left; font-weight: 600; padding-bottom: 0.25rem; }
    th, td { border: 1px solid #888; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top; }
    thead th { background: #f2f2f2; }
    .figure { text-align: right; }
    .rules { font-size: 0.8rem; }
    pre { white-space: pre-wrap; font-size: 0.75rem; background: #f2f2f2; padding: 0.5rem; }
    footer { border-top: 1px solid #888; margin-top: 2rem; font-size: 0.875rem; }
    @media print, (min-width: 40rem) { thead th { overflow-wrap: normal; } }
    @media print {
      html { font-size: 10.5pt; }
      body { max-width: none; padding: 0; }
      .file + .file { break-before: page; }
      h2, h3, h4, caption { break-after: avoid; }
      .findings > li, tr { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }

    """

  /// The SHA-256 of the style, in base64; a test holds the two together.
  static let digest = "IS3x56NWAakRlseSMnvQvbHOTqKqvuEOtg+gJJnuZRw="

  /// Nothing is loaded, sent or run, and there is no style but this one.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
}
