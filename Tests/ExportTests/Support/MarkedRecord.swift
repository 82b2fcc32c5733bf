import Batch
import Clausier
import Foundation
import Testing

/// The record of the schema's example with a value of its own in each field that can have one.
struct MarkedRecord {
  /// The record.
  let record: Record
  /// The fields, as pointers without the places in lists.
  let paths: [String]
  /// What was put into each; none for fields with few possible values.
  let marks: [String: [String]]

  init() throws {
    let bytes = try InputFile.read(Acts.root.appending(BytePath("schemas/example.json".utf8)))
    var tree = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    tree["evidence"] = [String: Any]()
    var leaves: [[String]] = []
    MarkedRecord.collect(tree, [], &leaves)
    var (paths, marks): ([String], [String: [String]]) = ([], [:])
    for (number, leaf) in leaves.enumerated() {
      let path = "/" + leaf.filter { Int($0) == nil }.joined(separator: "/")
      if !paths.contains(path) { paths.append(path) }
      for (value, mark) in MarkedRecord.candidates(number, leaf) {
        let changed = MarkedRecord.put(value, at: leaf[...], in: tree)
        guard let json = try? JSONSerialization.data(withJSONObject: changed),
          RecordReading(Array(json)).faults.isEmpty, let next = changed as? [String: Any]
        else { continue }
        tree = next
        marks[path, default: []].append(mark)
        break
      }
    }
    let json = try JSONSerialization.data(withJSONObject: tree)
    guard case .record(let record) = try RecordEntry(json: Array(json)) else { throw CancellationError() }
    self.record = record
    self.paths = paths
    self.marks = marks
  }

  /// Values of their own that a field may take, and what shows them in a text.
  private static func candidates(_ number: Int, _ path: [String]) -> [(value: Any, mark: String)] {
    // An end comes after a start.
    let year = path.last == "end" ? 2049 : path == ["signature", "date"] ? 2030 : 2041
    let day = "\(year)-\(number / 28 % 12 + 101)-\(number % 28 + 101)".replacing("-1", with: "-")
    let count = 7_000_000 + number
    return [
      ("Mark\(number)end", "Mark\(number)end"), (day, day), ("\(day)T10:11:12Z", "\(day)T10:11:12Z"),
      ("P\(number + 500)D", "P\(number + 500)D"), (count, "\(count)"),
    ]
  }

  private static func collect(_ value: Any, _ path: [String], _ leaves: inout [[String]]) {
    if let object = value as? [String: Any], !object.isEmpty {
      for (key, member) in object.sorted(by: { $0.key < $1.key }) { collect(member, path + [key], &leaves) }
    } else if let list = value as? [Any], !list.isEmpty {
      for (index, element) in list.enumerated() { collect(element, path + ["\(index)"], &leaves) }
    } else if !(value is NSNull) {
      leaves.append(path)
    }
  }

  private static func put(_ value: Any, at path: ArraySlice<String>, in tree: Any) -> Any {
    guard let key = path.first else { return value }
    if var object = tree as? [String: Any], let member = object[key] {
      object[key] = put(value, at: path.dropFirst(), in: member)
      return object
    }
    if var list = tree as? [Any], let index = Int(key), list.indices.contains(index) {
      list[index] = put(value, at: path.dropFirst(), in: list[index])
      return list
    }
    return tree
  }
}
