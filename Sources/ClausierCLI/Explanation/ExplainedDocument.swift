import Batch
import Clausier
import PDFText

/// A document of which one act was read in order to be explained.
struct ExplainedDocument {
  /// What explains the values of the act.
  let explainer: Explainer
  /// The pages on which nothing could be read.
  let pagesWithoutText: [Int]
  /// The document's path, as messages show it.
  let path: BytePath

  /// Reads every act of a document; there is at least one.
  ///
  /// - Throws: the fault that would replace its record.
  static func acts(of input: Input, passwords: [[UInt8]], _ recognition: PageRecognition) throws(Fault)
    -> [ExplainedDocument]
  {
    let file = try Reading.file(input)
    let reading = try Reading.pages(of: file, passwords: passwords, recognition: recognition)
    let document = reading.document(
      file: PathText.text(of: input.name.bytes), sha256: file.sha256, bytes: file.bytes.count)
    return document.acts().map { act in
      ExplainedDocument(
        explainer: Explainer(act), pagesWithoutText: reading.pagesWithoutText, path: input.shownPath)
    }
  }

  /// The JSON Pointer that the user wrote, with or without the slash at its head.
  ///
  /// - Throws: a notice with the nearest pointers where no record can have it.
  func pointer(_ word: BytePath) throws(Notice) -> String {
    var pointer = String(decoding: word.bytes, as: UTF8.self)
    if pointer.hasPrefix("#") { pointer.removeFirst() }
    if !pointer.hasPrefix("/") { pointer = "/" + pointer }
    while pointer.hasSuffix("/") { pointer.removeLast() }
    if explainer.value(at: pointer) != nil || SchemaField(at: pointer) != nil { return pointer }
    throw .unknownPointer(word, nearest: nearest(to: pointer))
  }

  /// The pointers of the record that differ least from one that no record has.
  private func nearest(to pointer: String) -> [String] {
    let word = Array(pointer.utf8)
    // Such a long pointer is not a typing error, and comparing it takes time.
    guard word.count <= 80 else { return [] }
    return explainer.values.lazy.map(\.pointer)
      .filter { abs($0.utf8.count - word.count) <= 6 }
      .map { (pointer: $0, distance: Nearest.distance(word, Array($0.utf8))) }
      .filter { $0.distance <= max(2, word.count / 3) }
      .sorted { ($0.distance, $0.pointer) < ($1.distance, $1.pointer) }
      .prefix(3).map(\.pointer)
  }
}
