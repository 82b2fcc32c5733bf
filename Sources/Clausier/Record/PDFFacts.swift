/// What a PDF file says about itself.
public struct PDFFacts: Sendable, Equatable {
  /// The version of the format, such as `1.7`.
  public var version: String?
  /// The document's title.
  public var title: String?
  /// The document's author.
  public var author: String?
  /// The program that wrote the document.
  public var creator: String?
  /// The program that made the PDF.
  public var producer: String?
  /// When it was made, in ISO 8601 with the offset that the file gives.
  public var created: String?
  /// When it was last changed, in ISO 8601 with the offset that the file gives.
  public var modified: String?
  /// The language it declares, such as `fr-FR`.
  public var language: String?
  /// Whether it carries structure tags.
  public var tagged: Bool
  /// The standard it claims to follow, such as `PDF/A-2b`; a claim, not checked.
  public var conformance: String?
  /// Whether the file is encrypted.
  public var encrypted: Bool

  /// Makes facts; what is not known stays `nil`.
  public init(
    version: String? = nil, title: String? = nil, author: String? = nil, creator: String? = nil,
    producer: String? = nil, created: String? = nil, modified: String? = nil, language: String? = nil,
    tagged: Bool = false, conformance: String? = nil, encrypted: Bool = false
  ) {
    self.version = version
    self.title = title
    self.author = author
    self.creator = creator
    self.producer = producer
    self.created = created
    self.modified = modified
    self.language = language
    self.tagged = tagged
    self.conformance = conformance
    self.encrypted = encrypted
  }
}

extension PDFFacts: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("version", version)
      $0.member("title", title)
      $0.member("author", author)
      $0.member("creator", creator)
      $0.member("producer", producer)
      $0.member("created", created)
      $0.member("modified", modified)
      $0.member("language", language)
      $0.member("tagged", tagged)
      $0.member("conformance", conformance)
      $0.member("encrypted", encrypted)
    }
  }
}
