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
  /// When it was made, with the offset that the file gives.
  public var created: Timestamp?
  /// When it was last changed, with the offset that the file gives.
  public var modified: Timestamp?
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
    producer: String? = nil, created: Timestamp? = nil, modified: Timestamp? = nil, language: String? = nil,
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

extension PDFFacts: RecordObject {
  static var blank: PDFFacts { PDFFacts() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("version", &version)
    coder.member("title", &title)
    coder.member("author", &author)
    coder.member("creator", &creator)
    coder.member("producer", &producer)
    coder.member("created", &created)
    coder.member("modified", &modified)
    coder.member("language", &language)
    coder.member("tagged", &tagged)
    coder.member("conformance", &conformance)
    coder.member("encrypted", &encrypted)
  }
}
