import Clausier

/// Finds the convention that an avenant amends among the acts of a transfer: by its NOR, else by its number, else by its
/// date and a party in common.
///
/// A transfer may have very many acts, so names are kept as numbers of 64 bits.
struct ConventionFinder {
  /// What may be found.
  enum Answer: Equatable {
    case none
    case one(Int)
    case several
  }

  /// A convention with a date.
  private struct Convention {
    let unit: Int32
    let parties: [UInt64]
  }

  /// What an avenant says of the act that it amends.
  struct Mention {
    let unit: Int
    /// The words that name it.
    let words: String?
    fileprivate let nor: UInt64?
    fileprivate let number: UInt64?
    fileprivate let date: CalendarDate?
    fileprivate let parties: [UInt64]
  }

  private var byNOR: [UInt64: Int32] = [:]
  private var byNumber: [UInt64: Int32] = [:]
  private var byDate: [CalendarDate: [Convention]] = [:]
  /// Stands for more than one unit.
  private static let several: Int32 = -1

  /// Remembers a convention by the number of its unit.
  mutating func add(_ record: Record, unit: Int) {
    guard record.kind == .delegation || record.kind == .agreement, let unit = Int32(exactly: unit) else {
      return
    }
    if let nor = ConventionFinder.name(record.nor?.value) {
      byNOR[nor] = byNOR[nor] == nil ? unit : ConventionFinder.several
    }
    if let number = ConventionFinder.name(record.number?.value) {
      byNumber[number] = byNumber[number] == nil ? unit : ConventionFinder.several
    }
    if let date = record.signature.date?.value {
      byDate[date, default: []].append(Convention(unit: unit, parties: ConventionFinder.parties(of: record)))
    }
  }

  /// What an avenant says; `nil` for another act, or one that names none.
  static func mention(_ record: Record, unit: Int) -> Mention? {
    guard record.kind == .amendment, let amends = record.amends else { return nil }
    return Mention(
      unit: unit, words: amends.text?.value, nor: name(amends.nor?.value), number: name(amends.number?.value),
      date: amends.date?.value, parties: parties(of: record))
  }

  /// The convention that an avenant means.
  func convention(of mention: Mention) -> Answer {
    for unit in [mention.nor.flatMap { byNOR[$0] }, mention.number.flatMap { byNumber[$0] }] {
      if let unit { return unit == ConventionFinder.several ? .several : .one(Int(unit)) }
    }
    let found = (mention.date.flatMap { byDate[$0] } ?? []).filter { convention in
      convention.parties.contains(where: mention.parties.contains)
    }
    return found.count > 1 ? .several : found.first.map { .one(Int($0.unit)) } ?? .none
  }

  private static func parties(of record: Record) -> [UInt64] {
    record.parties.flatMap { [name($0.name?.value), name($0.acronym?.value)] }.compactMap { $0 }
  }

  /// The letters and figures of a name as a number (FNV-1a); `nil` where it has none.
  private static func name(_ text: String?) -> UInt64? {
    guard let text else { return nil }
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
    guard !letters.isEmpty else { return nil }
    return letters.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
