/// The rules of `clausier check` as they describe themselves, for lists, pages and documentation.
public enum RuleManual {
  /// A rule's description of itself.
  public struct Rule: Sendable {
    /// Its code.
    public let code: String
    /// Its name.
    public let name: String
    /// The severities of its findings, the usual one first.
    public let severities: [Finding.Severity]
    /// What it finds.
    public let finds: Message
    let page: RulePage

    init(_ card: any RuleCard.Type) {
      (code, name, severities, page) = (card.code, card.name, card.severities, card.page)
      finds = page.finds
    }

    /// The description as JSON in UTF-8, without a line end.
    public var json: [UInt8] {
      var writer = RecordWriter(.indented, evidence: false)
      write(to: &writer)
      return writer.json.bytes
    }
  }

  /// All rules, in the alphabet's order of their codes.
  public static let rules = RuleList.cards.map(Rule.init).sorted { $0.code < $1.code }

  /// The list of all rules as JSON in UTF-8, without a line end.
  public static var json: [UInt8] {
    var writer = RecordWriter(.indented, evidence: false)
    writer.array(rules)
    return writer.json.bytes
  }

  /// The rule that a code or a name means; `nil` for none.
  public static func rule(_ word: String) -> Rule? {
    rules.first { $0.code == word.uppercased() || $0.name == word }
  }

  /// Whether a code, the beginning of one or a name means a rule.
  public static func knows(_ word: String) -> Bool { RuleList.cards.contains { $0.answers(to: word) } }

  /// A rule's page: what it finds, why that matters, the source, what to do, examples.
  ///
  /// - Parameters:
  ///   - rule: The rule that it explains.
  ///   - language: Gives a message in the reader's language.
  ///   - broken: Breaks a text into lines.
  public static func page(
    of rule: Rule, _ language: (Message) -> String, broken: (String) -> [String]
  ) -> String {
    let severities = rule.severities.map { language($0.word) }.joined(separator: ", ")
    var text = "\(rule.code) \(rule.name) (\(severities))\n"
    let parts: [(head: Message, text: String?)] = [
      (Message(fr: "Ce qu’elle trouve", en: "What it finds"), language(rule.page.finds)),
      (Message(fr: "Pourquoi c’est important", en: "Why it matters"), language(rule.page.matters)),
      (Message(fr: "Source", en: "Source"), rule.page.source.map(language)),
      (Message(fr: "Que faire", en: "What to do"), language(rule.page.remedy)),
      (Message(fr: "Exemple", en: "Example"), rule.page.fails),
      (Message(fr: "N’est pas signalé", en: "Not found"), rule.page.passes),
    ]
    for part in parts {
      guard let words = part.text else { continue }
      text += "\n" + language(part.head) + "\n" + broken(words).map { "  \($0)\n" }.joined()
    }
    return text
  }
}

extension RuleManual.Rule: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("code", code)
      $0.member("name", name)
      $0.member("severities", severities)
      $0.member("finds", page.finds)
      $0.member("matters", page.matters)
      $0.member("source", page.source)
      $0.member("remedy", page.remedy)
      $0.member("fails", page.fails)
      $0.member("passes", page.passes)
    }
  }
}
