public import Batch
public import Clausier
import Storage

/// An index that is read.
public final class Catalogue {
  let database: Database

  /// Opens an index; nothing is written to it.
  ///
  /// - Throws: ``CatalogueFault`` when there is none, or another version of the program made it.
  public init(_ path: BytePath) throws(CatalogueFault) {
    database = try CatalogueFile.reading(path)
  }

  /// What a search can fail by.
  public enum Fault: Error, Sendable, Equatable {
    /// The query is none.
    case query(QueryFault)
    /// The index fails.
    case catalogue(CatalogueFault)
  }

  /// The acts that a query finds.
  ///
  /// - Parameters:
  ///   - limit: how many of them are wanted.
  ///   - passages: how many passages of each.
  public func search(
    _ text: String, limit: Int = 20, order: SearchOrder = .relevance, passages: Int = 3
  ) throws(Fault) -> SearchAnswer {
    let query = try parsed(text)
    do throws(StorageError) {
      let hits = SearchRun(database, QuerySQL(query))
      var answer = SearchAnswer(query: text, total: try hits.total(), results: [])
      let finder = try PassageFinder(database, query)
      let reader = try ActReader(database)
      for act in try hits.acts(order, limit: limit) {
        var found = try reader.act(act)
        found.passages = try finder.passages(of: act, most: passages)
        answer.results.append(found)
      }
      return answer
    } catch { throw .catalogue(.storage(error)) }
  }

  /// The keys of the acts that a query finds, by file, and how many others are copies of them.
  public func keys(_ text: String) throws(Fault) -> (acts: [Int], copies: Int) {
    let query = try parsed(text)
    do throws(StorageError) {
      let run = SearchRun(database, QuerySQL(query))
      let found = FoundActs(run)
      let copies = try database.number(
        "\(found.with) SELECT count(*) FROM found JOIN acts c ON c.copy_of = found.id", found.values)
      return (try run.acts(.file, limit: .max), copies ?? 0)
    } catch { throw .catalogue(.storage(error)) }
  }

  /// The record of an act by its key, as JSON; `nil` when it is gone or damaged.
  public func record(_ key: Int) throws(CatalogueFault) -> [UInt8]? {
    do throws(StorageError) { return try database.json(of: key) } catch { throw .storage(error) }
  }

  /// Acts and credits in groups.
  public func statistics(
    _ text: String, by grouping: Grouping, count: CreditCount = .latest
  ) throws(Fault) -> StatisticsAnswer {
    let found = try found(text)
    do throws(StorageError) {
      return try Statistics(database, found, grouping).answer(count)
    } catch { throw .catalogue(.storage(error)) }
  }

  /// The chains that end within some days.
  public func endings(_ text: String, from on: CalendarDate, days: Int) throws(Fault) -> EndingAnswer {
    let found = try found(text)
    do throws(StorageError) {
      return try Endings.answer(database, found, from: on, days: days)
    } catch { throw .catalogue(.storage(error)) }
  }

  /// What conventions and avenants do not say.
  public func omissions(_ text: String) throws(Fault) -> MissingAnswer {
    let found = try found(text)
    do throws(StorageError) { return try Omissions.answer(database, found) } catch {
      throw .catalogue(.storage(error))
    }
  }

  /// What is in the index.
  public func info() throws(CatalogueFault) -> CatalogueInfo {
    do throws(StorageError) { return try CatalogueInfo(database) } catch { throw .storage(error) }
  }

  /// What is wrong with the index; nothing if it is whole.
  public func problems() throws(CatalogueFault) -> [CatalogueProblem] {
    do throws(StorageError) { return try CatalogueCheck.problems(of: database) } catch {
      throw .storage(error)
    }
  }

  private func found(_ text: String) throws(Fault) -> FoundActs {
    FoundActs(SearchRun(database, QuerySQL(try parsed(text))))
  }

  private func parsed(_ text: String) throws(Fault) -> Query {
    do throws(QueryFault) { return try QueryParser.parse(text) } catch { throw .query(error) }
  }
}
