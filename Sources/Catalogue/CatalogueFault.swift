public import Storage

/// Why an index cannot be used.
public enum CatalogueFault: Error, Sendable, Equatable {
  /// There is no such file.
  case notFound
  /// It is a folder.
  case folder
  /// It is a file, but no index of Clausier.
  case notAnIndex
  /// A newer version of the program made it, in a form that this one does not know.
  case newer(version: Int)
  /// An older version of the program made it; building brings it forward.
  case older
  /// Another process builds it.
  case beingBuilt
  /// The database fails.
  case storage(StorageError)

  /// What `body` gives; a failure of the database as a fault of the index.
  static func of<Value>(_ body: () throws(StorageError) -> Value) throws(CatalogueFault) -> Value {
    do { return try body() } catch { throw .storage(error) }
  }
}
