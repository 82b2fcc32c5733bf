// The catalogue of diagnostics: the one place where their codes, severities and words stand. A message says
// what is the case and, where something can be done, what to do next. A code, once published, keeps its meaning.

extension Diagnostic {
  /// The act has words that a reader of the page cannot see.
  public static func hiddenText(at place: Place?) -> Diagnostic {
    Diagnostic(
      code: "hidden-text", severity: .warning,
      message: Message(
        fr: "Ce texte est dans le fichier mais ne se voit pas sur la page ; ne "
          + "vous y fiez pas sans vérifier.",
        en: "This text is in the file but cannot be seen on the page; do not rely on it unchecked.")
    ).at(place)
  }

  /// No words could be had from a page, from 1.
  public static func noText(page: Int) -> Diagnostic {
    var diagnostic = Diagnostic(
      code: "no-text", severity: .warning, params: [Parameter("page", .number(page))],
      message: Message(
        fr: "La page \(page) n’a pas de texte, sans doute une image ; passez-la "
          + "d’abord à la reconnaissance de "
          + "caractères.",
        en: "Page \(page) has no text and is probably an image; run character recognition on it first."))
    diagnostic.page = page
    return diagnostic
  }

  /// A page, from 1, has characters that the file gives no meaning for.
  public static func unreadableCharacters(page: Int, count: Int) -> Diagnostic {
    var diagnostic = Diagnostic(
      code: "unreadable-characters", severity: .warning,
      params: [Parameter("page", .number(page)), Parameter("count", .number(count))],
      message: Message(
        fr: "Le fichier ne dit pas à quelles lettres correspondent \(count) signes de la page \(page) ; "
          + "relisez-la.",
        en: "The file does not say which letters \(count) signs on page \(page) stand for; read it again."))
    diagnostic.page = page
    return diagnostic
  }

  /// The words come from an earlier character recognition.
  public static func recognisedText(pages: [Int]) -> Diagnostic {
    Diagnostic(
      code: "recognised-text", severity: .info, params: [Parameter("pages", .numbers(pages))],
      message: Message(
        fr: "Le texte vient d’une reconnaissance de caractères, qui peut se tromper ; vérifiez les chiffres.",
        en: "The text comes from character recognition, which can be wrong; check the figures."))
  }

  /// The file forbids copying its text, which the extraction of facts may do all the same.
  public static func copyingForbidden() -> Diagnostic {
    Diagnostic(
      code: "copying-forbidden", severity: .info,
      message: Message(
        fr: "Le fichier interdit la copie de son texte ; il a été lu, vérifiez que l’usage en est permis.",
        en: "The file forbids copying its text; it was read, check that you may use it."))
  }

  /// The signed bytes of an electronic signature were changed; `field` is the signature's form field.
  public static func brokenSignature(field: String?, index: Int) -> Diagnostic {
    Diagnostic(
      code: "broken-signature", severity: .warning,
      params: [Parameter("field", field.map { .text($0) } ?? .none)],
      message: Message(
        fr: "Le fichier a été modifié après cette signature électronique ; demandez l’original.",
        en: "The file was changed after this electronic signature; ask for the original."),
      pointer: "/source/signatures/\(index)/integrity")
  }

  /// The document is not a convention.
  public static func notAConvention() -> Diagnostic {
    Diagnostic(
      code: "not-a-convention", severity: .warning,
      message: Message(
        fr: "Ce document ne se présente pas comme une convention ; seul ce qui a pu être reconnu est donné.",
        en: "This document does not present itself as a convention; only what could be recognised is given."),
      pointer: "/kind")
  }

  /// Part of a convention was looked for in vain; `name` is the record's key, such as `parties`.
  public static func missingPart(_ name: String, fr: String, en: String) -> Diagnostic {
    Diagnostic(
      code: "missing-part", severity: .warning, params: [Parameter("part", .text(name))],
      message: Message(
        fr: "Rien n’a été trouvé pour : \(fr) ; vérifiez dans le document.",
        en: "Nothing was found for: \(en); check in the document."),
      pointer: "/" + name)
  }

  /// A value can be read in two ways; both as the record would print them.
  public static func otherReading(
    taken: String, other: String, at place: Place?, pointer: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: "other-reading", severity: .warning,
      params: [Parameter("taken", .text(taken)), Parameter("other", .text(other))],
      message: Message(
        fr: "Lu « \(taken) », mais « \(other) » est possible aussi ; vérifiez sur la page.",
        en: "Read as “\(taken)”, but “\(other)” is possible too; check on the page."),
      pointer: pointer
    ).at(place)
  }

  /// The rows of a table of credits do not fit its heads, or nothing says what its numbers are counted in.
  public static func unclearTable(at place: Place?, pointer: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "unclear-table", severity: .warning,
      message: Message(
        fr: "Les lignes de ce tableau ne répondent pas à ses en-têtes, ou son unité n’est pas dite ; "
          + "comparez avec la page.",
        en: "The rows of this table do not fit its heads, or its unit is not said; compare with the page."),
      pointer: pointer
    ).at(place)
  }

  /// A code was brought into its canonical form.
  public static func repairedCode(
    written: String, canonical: String, at place: Place?, pointer: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: "repaired-code", severity: .info,
      params: [Parameter("written", .text(written)), Parameter("canonical", .text(canonical))],
      message: Message(
        fr: "Le code écrit « \(written) » est donné sous sa forme habituelle « \(canonical) ».",
        en: "The code written “\(written)” is given in its usual form “\(canonical)”."),
      pointer: pointer
    ).at(place)
  }

  /// A code has no form that is known, and stays as written.
  public static func unusualCode(written: String, at place: Place?, pointer: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "unusual-code", severity: .warning, params: [Parameter("written", .text(written))],
      message: Message(
        fr: "Le code « \(written) » n’a pas une forme connue et reste tel quel ; vérifiez-le.",
        en: "The code “\(written)” has no known form and stays as written; check it."),
      pointer: pointer
    ).at(place)
  }

  /// A date is printed that no calendar has.
  public static func impossibleDate(written: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      code: "impossible-date", severity: .warning, params: [Parameter("written", .text(written))],
      message: Message(
        fr: "La date « \(written) » n’existe pas ; elle n’a pas été retenue.",
        en: "The date “\(written)” does not exist; it was left out.")
    ).at(place)
  }

  /// The place for a date was left blank.
  public static func blankDate(at place: Place?, pointer: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "blank-date", severity: .info,
      message: Message(
        fr: "La date est laissée en blanc ; l’exemplaire n’est peut-être pas signé.",
        en: "The date is left blank; this copy is perhaps not signed."),
      pointer: pointer
    ).at(place)
  }

  /// A party's role is not said by the words.
  public static func unclearRole(of name: String, at place: Place?, pointer: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "unclear-role", severity: .warning, params: [Parameter("name", .text(name))],
      message: Message(
        fr: "L’acte ne dit pas si « \(name) » est délégant ou délégataire ; vérifiez.",
        en: "The act does not say whether “\(name)” is delegant or delegataire; check."),
      pointer: pointer
    ).at(place)
  }

  /// Words that stand where a party is named have not the form of a name.
  public static func unclearParty(named name: String, at place: Place?, pointer: String? = nil) -> Diagnostic
  {
    Diagnostic(
      code: "unclear-party", severity: .warning, params: [Parameter("name", .text(name))],
      message: Message(
        fr: "« \(name) » se trouve à la place d’une partie sans en avoir la forme ; vérifiez.",
        en: "“\(name)” stands where a party is named and does not look like a name; check."),
      pointer: pointer
    ).at(place)
  }

  /// The articles' numbers skip one or more.
  public static func articleGap(after: String, before: String, pointer: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "article-gap", severity: .warning,
      params: [Parameter("after", .text(after)), Parameter("before", .text(before))],
      message: Message(
        fr: "L’article \(before) suit l’article \(after) : un numéro manque, ou un "
          + "titre n’a pas été reconnu.",
        en: "Article \(before) follows article \(after): a number is missing, or a "
          + "heading was not recognised."),
      pointer: pointer)
  }

  /// An article's number comes again.
  public static func articleRepeated(_ number: String, pointer: String? = nil) -> Diagnostic {
    Diagnostic(
      code: "article-repeated", severity: .warning, params: [Parameter("number", .text(number))],
      message: Message(
        fr: "Il y a plus d’un article \(number) ; le suivant est désigné par article:\(number)#2.",
        en: "There is more than one article \(number); the next is called article:\(number)#2."),
      pointer: pointer)
  }
}
