/// A rule that looks at several acts together, such as an avenant and its convention.
///
/// It is written like a ``CheckRule``, in `Checks/Rules/SET`, and a line of ``RuleList/sets``. It sees what each act's
/// ``ActSummary`` has; where fewer than two acts are checked it is not asked.
protocol SetRule: RuleCard {
  /// Looks at the acts of all files, in their order.
  ///
  /// - Returns: What it finds, each with the index of the act that it is told about.
  static func check(_ acts: [ActSummary]) -> [(act: Int, finding: Finding)]
}
