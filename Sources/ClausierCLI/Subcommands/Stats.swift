import Batch
import Catalogue
import Clausier
import Glibc

/// `clausier stats`: counts the acts and the credits of an index.
enum Stats {
  static let command = Command(
    name: "stats", help: help,
    options: [.by, .count, .ending, .on, .missing, .format, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let given = try AnswerArguments(
      arguments, command: command.name, formats: AnswerFormat.ofStatistics, all: "*")
    let grouping = try AnswerArguments.choice(arguments, .by, Grouping.allCases) { Grouping(named: $0) }
    let count = try AnswerArguments.choice(arguments, .count, CreditCount.allCases)
    let days = try Quantity.count(arguments, .ending, 0...100_000)
    let modes = [grouping != nil || count != nil, days != nil, arguments.has(.missing)].count { $0 }
    if modes > 1 { throw .severalStatistics() }
    if arguments.has(.on), days == nil { throw .onWithoutEnding() }
    let table = StatisticsTable(in: console.language)
    if let days {
      let on = try day(arguments.value(.on))
      let answer = try given.answer(on: &console) { catalogue throws(Catalogue.Fault) in
        try catalogue.endings(given.query, from: on, days: days)
      }
      return try write(answer, given.format, { table.text($0) }, { $0.json }, { $0.csv })
    }
    if arguments.has(.missing) {
      let answer = try given.answer(on: &console) { catalogue throws(Catalogue.Fault) in
        try catalogue.omissions(given.query)
      }
      return try write(answer, given.format, { table.text($0) }, { $0.json }, { $0.csv })
    }
    let answer = try given.answer(on: &console) { catalogue throws(Catalogue.Fault) in
      try catalogue.statistics(given.query, by: grouping ?? .year, count: count ?? .latest)
    }
    return try write(answer, given.format, { table.text($0) }, { $0.json }, { $0.csv })
  }

  private static func write<Answer>(
    _ answer: Answer?, _ format: AnswerFormat, _ text: (Answer) -> String, _ json: (Answer) -> [UInt8],
    _ csv: (Answer) -> [UInt8]
  ) throws(Notice) -> ExitStatus {
    guard let answer else { return .usage }
    switch format {
    case .table: try StandardOutput.write(text(answer))
    case .csv: try StandardOutput.writeLines(csv(answer))
    case .json, .ndjson: try StandardOutput.writeJSON(json(answer))
    }
    return .good
  }

  /// The day that an option names, or today.
  private static func day(_ value: BytePath?) throws(Notice) -> CalendarDate {
    guard let value else {
      guard let today = CalendarDate.here else { throw .onWithoutClock() }
      return today
    }
    guard let day = CalendarDate(String(decoding: value.bytes, as: UTF8.self)), day.day != nil else {
      throw .unusableValue(
        value, of: .on, wanted: Message(fr: "un jour comme 2025-01-31", en: "a day such as 2025-01-31"))
    }
    return day
  }
}
