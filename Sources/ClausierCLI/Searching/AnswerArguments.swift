import Batch
import Catalogue
import Clausier
import Glibc

/// What the arguments of `search` and `stats` say: the index, the query and the form.
struct AnswerArguments {
  let path: BytePath
  let query: String
  let format: AnswerFormat

  /// Interprets the arguments.
  ///
  /// - Parameter all: what is asked when there is no query; `nil` if there must be one.
  /// - Throws: a notice when the index or the query is missing, or the form is none of `formats`.
  init(
    _ arguments: Arguments, command: String, formats: [AnswerFormat] = AnswerFormat.allCases,
    all: String? = nil
  ) throws(Notice) {
    guard let path = arguments.operands.first else { throw .nothingGiven(command: command) }
    self.path = path
    let words = arguments.operands.dropFirst()
    guard let query = words.isEmpty ? all : AnswerArguments.text(words) else {
      throw .noQuery(command: command)
    }
    self.query = query
    format = try AnswerArguments.choice(arguments, .format, formats) ?? .table
  }

  /// Several words of the command line are one query, as if they were quoted.
  private static func text(_ words: ArraySlice<BytePath>) -> String {
    words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
  }

  /// One of some words that an option can have.
  ///
  /// - Throws: a notice when it is another.
  static func choice<Choice: RawRepresentable<String> & Equatable>(
    _ arguments: Arguments, _ option: Option, _ choices: [Choice],
    named: (String) -> Choice? = { Choice(rawValue: $0) }
  ) throws(Notice) -> Choice? {
    guard let value = arguments.value(option) else { return nil }
    let word = String(decoding: value.bytes, as: UTF8.self)
    guard let choice = named(word), choices.contains(choice) else {
      throw .unknownValue(value, of: option, known: choices.map(\.rawValue))
    }
    return choice
  }

  /// Opens the index and asks it; a query that is none is told with its place, in JSON where the answer would be.
  ///
  /// - Returns: the answer; `nil` when the fault has been told.
  func answer<Answer>(
    on console: inout Console, _ ask: (Catalogue) throws(Catalogue.Fault) -> Answer
  ) throws(Notice) -> Answer? {
    let catalogue: Catalogue
    do throws(CatalogueFault) { catalogue = try Catalogue(path) } catch {
      throw .catalogueFailed(path, error)
    }
    do throws(Catalogue.Fault) { return try ask(catalogue) } catch {
      switch error {
      case .catalogue(let fault): throw .catalogueFailed(path, fault)
      case .query(let fault):
        let message = QueryMessage(fault, in: query)
        if format.isJSON { try StandardOutput.writeJSON(message.json) }
        console.tell(message.message, code: "query", severity: .error)
        console.print(message.marked)
        return nil
      }
    }
  }
}
