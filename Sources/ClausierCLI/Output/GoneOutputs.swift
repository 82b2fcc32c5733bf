import Batch
import Clausier
import Glibc

/// Outputs in a folder whose documents are gone: named, or removed.
struct GoneOutputs {
  /// Where they are: only files that still have the bytes which an earlier run wrote.
  let paths: [BytePath]

  /// Looks for the outputs of documents that a run was not given.
  init(_ gone: [JournalEntry], in folder: BytePath, suffix: String, inputs: Inputs) {
    guard !gone.isEmpty else {
      paths = []
      return
    }
    let current = Set(inputs.lazy.map { $0.outputName.replacingPDFSuffix(with: suffix) })
    var seen: Set<BytePath> = []
    paths = gone.compactMap { entry in
      let name = entry.outputName.replacingPDFSuffix(with: suffix)
      let path = folder.appending(name)
      guard !current.contains(name), seen.insert(name).inserted, !path.isLink,
        let bytes = try? InputFile.read(path), entry.wrote(bytes)
      else { return nil }
      return path
    }
  }

  /// Removes them; says which cannot be removed.
  func remove() -> [(path: BytePath, error: SystemError)] {
    paths.compactMap { path in path.withCString { unlink($0) } == 0 ? nil : (path, .last) }
  }
}
