public import Batch
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
    let query: Query
    do throws(QueryFault) { query = try QueryParser.parse(text) } catch { throw .query(error) }
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
}
