import Clausier

/// Finds the convention that an avenant amends among the acts of a transfer: by its NOR, else by its number, else by its
/// date and a party in common.
struct ConventionFinder {
  /// What may be found.
  enum Answer: Equatable {
    case none
    case one(Int)
    case several
  }

  /// A convention by what names it.
  private struct Convention {
    let unit: Int
    let parties: Set<String>
  }

  /// What an avenant says of the act that it amends.
  struct Mention {
    let unit: Int
    let nor: String?
    let number: String?
    let date: CalendarDate?
    let parties: Set<String>
    /// The words that name it.
    let words: String?
  }

  private var byNOR: [String: [Int]] = [:]
  private var byNumber: [String: [Int]] = [:]
  private var byDate: [CalendarDate: [Convention]] = [:]

  /// Remembers a convention by the number of its unit.
  mutating func add(_ record: Record, unit: Int) {
    guard record.kind == .delegation || record.kind == .agreement else { return }
    if let nor = record.nor?.value { byNOR[ConventionFinder.folded(nor), default: []].append(unit) }
    if let number = record.number?.value {
      byNumber[ConventionFinder.folded(number), default: []].append(unit)
    }
    if let date = record.signature.date?.value {
      byDate[date, default: []].append(Convention(unit: unit, parties: ConventionFinder.parties(of: record)))
    }
  }

  /// What an avenant says; `nil` for another act, or one that names none.
  static func mention(_ record: Record, unit: Int) -> Mention? {
    guard record.kind == .amendment, let amends = record.amends else { return nil }
    return Mention(
      unit: unit, nor: amends.nor?.value, number: amends.number?.value, date: amends.date?.value,
      parties: parties(of: record), words: amends.text?.value)
  }

  /// The convention that an avenant means.
  func convention(of mention: Mention) -> Answer {
    if let found = mention.nor.flatMap({ byNOR[ConventionFinder.folded($0)] }) { return answer(found) }
    if let found = mention.number.flatMap({ byNumber[ConventionFinder.folded($0)] }) { return answer(found) }
    let found = mention.date.flatMap { byDate[$0] } ?? []
    return answer(found.filter { !$0.parties.isDisjoint(with: mention.parties) }.map(\.unit))
  }

  private func answer(_ units: [Int]) -> Answer {
    units.count > 1 ? .several : units.first.map { .one($0) } ?? .none
  }

  private static func parties(of record: Record) -> Set<String> {
    Set(record.parties.flatMap { [$0.name?.value, $0.acronym?.value] }.compactMap { $0.map(folded) })
  }

  /// The letters and figures of a name.
  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
