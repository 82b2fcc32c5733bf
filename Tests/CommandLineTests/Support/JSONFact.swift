import Foundation
import Testing

/// A JSON object as another reader sees it, asked by its keys.
struct JSONFact {
  private let members: [String: Any]

  /// The keys, in no order.
  var keys: [String] { Array(members.keys) }

  /// The one object that bytes hold.
  static func object(_ bytes: [UInt8]) throws -> JSONFact {
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return JSONFact(members: try #require(value as? [String: Any]))
  }

  /// The objects of the array that bytes hold.
  static func array(_ bytes: [UInt8]) throws -> [JSONFact] {
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [[String: Any]]).map { JSONFact(members: $0) }
  }

  /// The objects that lines hold.
  static func lines(_ bytes: [UInt8]) throws -> [JSONFact] {
    try bytes.split(separator: 0x0A).map { try object(Array($0)) }
  }

  /// The text at a path of keys.
  func text(_ path: String...) -> String? { value(path) as? String }

  /// The whole number at a path of keys.
  func number(_ path: String...) -> Int? { value(path) as? Int }

  /// The whole numbers of the array at a path of keys.
  func numbers(_ path: String...) -> [Int]? { value(path) as? [Int] }

  /// The texts of the array at a path of keys; none where there is no such array.
  func texts(_ path: String...) -> [String] { value(path) as? [String] ?? [] }

  /// The truth value at a path of keys.
  func flag(_ path: String...) -> Bool? { value(path) as? Bool }

  /// The number of members of the object at a path of keys.
  func count(_ path: String...) -> Int? { (value(path) as? [String: Any])?.count }

  /// The object at a key.
  func object(_ key: String) -> JSONFact? { (members[key] as? [String: Any]).map { JSONFact(members: $0) } }

  /// The objects of the array at a key; none where there is no such array.
  func objects(_ key: String) -> [JSONFact] {
    (members[key] as? [[String: Any]] ?? []).map { JSONFact(members: $0) }
  }

  /// Whether there is a null, or nothing, at a path of keys.
  func isNull(_ path: String...) -> Bool {
    let value = value(path)
    return value == nil || value is NSNull
  }

  private func value(_ path: [String]) -> Any? {
    var value: Any? = members
    for key in path { value = (value as? [String: Any])?[key] }
    return value
  }
}
