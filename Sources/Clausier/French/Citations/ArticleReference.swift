/// « l'article 4 », « les articles 2 et 5 de la présente convention »: articles that are named anywhere.
struct ArticleReference: Sendable, Equatable {
  /// The articles in order.
  var articles: [CitedArticle]
  /// The index in ``Mentions/citations`` of the text they are part of; `nil` for articles of no named text.
  var citation: Int?
  /// Whether « de la présente convention », « ci-dessus » or similar words say that they are the act's own.
  var isOwn = false
}
