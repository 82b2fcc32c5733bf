/// Asks the rules about an act.
public enum Checker {
  /// What the rules find in an act that was read.
  ///
  /// - Parameters:
  ///   - read: The act.
  ///   - file: The traits of its file; `nil` where only a record is at hand.
  ///   - settings: What the user asked for.
  public static func findings(
    in read: ReadAct, file: FileTraits?, settings: CheckSettings = CheckSettings()
  ) -> ActFindings {
    findings(in: CheckedAct(read, file: file, settings: settings), by: RuleList.all)
  }

  /// How many findings of a rule are shown with their sentences.
  private static let mostWithSentence = 50

  static func findings(in act: CheckedAct, by rules: [any CheckRule.Type]) -> ActFindings {
    var result = ActFindings(of: act)
    for rule in rules where act.settings.wants(rule) {
      if let reason = missingMeans(of: rule, for: act) {
        result.omissions.append(ActFindings.Omission(code: rule.code, reason: reason, lacksMeans: true))
        continue
      }
      switch verdict(of: rule, about: act) {
      case .notApplicable(let reason):
        result.omissions.append(ActFindings.Omission(code: rule.code, reason: reason))
      case .findings(let found):
        result.findings += found.enumerated().map { index, finding in
          var finding = finding
          finding.code = rule.code
          finding.remedy = finding.remedy ?? rule.page.remedy
          finding = finding.softened(by: act).fingerprinted()
          // Nobody reads more of them, and each looks through all sentences.
          return index < mostWithSentence ? finding.inSentence(of: act) : finding
        }
      }
    }
    result.findings = Finding.ordered(result.findings)
    return result
  }

  private static func missingMeans(of rule: any CheckRule.Type, for act: CheckedAct) -> Message? {
    if rule.skipsDrafts, act.settings.stage == .draft {
      return Message(fr: "l’acte est un projet (--stage draft)", en: "the act is a draft (--stage draft)")
    }
    return rule.needs.refusal(by: act.file)
  }

  private static func verdict(of rule: any CheckRule.Type, about act: CheckedAct) -> Verdict {
    if let refusal = rule.scope.refusal(of: act.record.kind) { return .notApplicable(refusal) }
    return rule.check(act)
  }
}

extension Finding {
  /// Findings by page, then by place, then by code; those without page last.
  static func ordered(_ findings: [Finding]) -> [Finding] {
    func key(_ finding: Finding) -> (Int, Double, Double) {
      (finding.page ?? .max, finding.box?.y ?? 0, finding.box?.x ?? 0)
    }
    return findings.enumerated().sorted { one, two in
      let (left, right) = (key(one.element), key(two.element))
      if left != right { return left < right }
      return (one.element.code, one.offset) < (two.element.code, two.offset)
    }.map(\.element)
  }
}
