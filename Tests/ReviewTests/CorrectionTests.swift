import Clausier
import Foundation
import Testing

@testable import Review

@Suite struct CorrectionTests {
  private let record: Record

  init() throws { record = try Example.record() }

  /// A file of corrections for the example with some items.
  private func file(_ items: String, sha256: String? = nil, act: Int = 1) -> [UInt8] {
    Array(
      """
      {"corrections":"1.0","source":{"file":"a.pdf","sha256":"\(sha256 ?? record.source.sha256)","act":\(act)},
      "items":[\(items)]}
      """.utf8)
  }

  private func made(_ file: [UInt8], faults: [RecordFault] = []) throws -> Record {
    let json = try Corrections(json: file).made(in: Example.json) { bytes in
      faults + RecordReading(bytes).faults
    }
    return try Record(json: json)
  }

  private func refusal(_ file: [UInt8]) -> String? {
    do {
      _ = try made(file)
      return nil
    } catch { return (error as? CorrectionFault)?.code }
  }

  private var title: String { record.title?.value ?? "" }

  @Test func `a wrong value is replaced where it is, and the record says so`() throws {
    let corrected = try made(
      file(#"{"pointer":"/title","verdict":"wrong","old":"\#(title)","new":"Convention","note":"vu"}"#))
    #expect(corrected.title?.value == "Convention")
    #expect(corrected.title?.places.map(\.box) == record.title?.places.map(\.box))
    #expect(corrected.title?.places.map(\.text) == record.title?.places.map(\.text))
    #expect(corrected.title?.places.allSatisfy { $0.method == .corrected && $0.confidence == 1 } == true)
    let note = try #require(corrected.diagnostics.first { $0.code == "corrected-value" })
    #expect(note.severity == .info)
    #expect(note.pointer == "/title")
    #expect(note.params == [Parameter("old", .text(title)), Parameter("note", .text("vu"))])
  }

  @Test func `a right value keeps everything but its doubts`() throws {
    var doubted = record
    doubted.diagnostics = [
      Diagnostic(
        code: "other-reading", severity: .warning, message: Message(fr: "a", en: "b"), pointer: "/title")
    ]
    let file = file(#"{"pointer":"/title","verdict":"right","old":"\#(title)","note":""}"#)
    let json = try Corrections(json: file).made(in: doubted.json()) { _ in [] }
    let corrected = try Record(json: json)
    #expect(corrected.title == record.title)
    #expect(corrected.diagnostics.map(\.code) == ["confirmed-value"])
  }

  @Test func `a missing value is filled with its place`() throws {
    var empty = record
    empty.nor = nil
    let item =
      #"{"pointer":"/nor","verdict":"wrong","old":null,"new":"ABCD1234567E","note":"","#
      + #""place":{"page":1,"box":[1,2.5,30,4],"text":"ABCD 1234567E"}}"#
    let json = try Corrections(json: file(item)).made(in: empty.json()) { _ in [] }
    let nor = try #require(try Record(json: json).nor)
    #expect(nor.value == "ABCD1234567E")
    #expect(nor.places.map(\.text) == ["ABCD 1234567E"])
    #expect(nor.places.map(\.box) == [Box(x: 1, y: 2.5, width: 30, height: 4)])
  }

  @Test func `a value that should not be there goes with its place`() throws {
    let corrected = try made(file(#"{"pointer":"/title","verdict":"wrong","old":"\#(title)","new":null}"#))
    #expect(corrected.title == nil)
  }

  @Test func `a role is replaced although it has no place`() throws {
    let role = record.parties[0].role.rawValue
    let corrected = try made(
      file(#"{"pointer":"/parties/0/role","verdict":"wrong","old":"\#(role)","new":"other"}"#))
    #expect(corrected.parties[0].role == .other)
  }

  @Test func `the stretches of a long text cover the new one without gap`() throws {
    let json = Array(
      #"[{"chars":[0,10]},{"chars":[11,20]},{"chars":[20,40]}]"#.utf8)
    let places = try #require(try JSONParser.parse(json).elements)
    let spread = Stretches.spread("12345678", over: places)
    #expect(
      spread.map { String(decoding: $0.json, as: UTF8.self) } == [
        #"{"chars":[0,2]}"#, #"{"chars":[2,4]}"#, #"{"chars":[4,8]}"#,
      ])
  }

  @Test func `corrections of another document or another act are refused`() {
    #expect(refusal(file("", sha256: String(repeating: "0", count: 64))) == "other-document")
    #expect(refusal(file("", act: 2)) == "other-document")
  }

  @Test(arguments: [
    (#""pointer":"/title","old":"autre","new":"x""#, "stale-correction"),
    (#""pointer":"/titel","old":null,"new":"x""#, "no-such-value"),
    (#""pointer":"/source/bytes","old":1,"new":2"#, "no-such-value"),
    (#""pointer":"","old":1,"new":2"#, "no-such-value"),
    (#""pointer":"/parties","old":[],"new":[]"#, "whole-entry"),
    (#""pointer":"/parties/99","old":null,"new":"x""#, "whole-entry"),
    (#""pointer":"/parties/99/name","old":null,"new":"x""#, "whole-entry"),
    (#""pointer":"/parties/-","old":null,"new":"x""#, "whole-entry"),
  ])
  func `an item that cannot be made is refused`(item: String, code: String) {
    #expect(refusal(file("{\(item),\"verdict\":\"wrong\"}")) == code)
  }

  @Test func `a value that no calendar has is refused, and the item is named`() throws {
    let date = try #require(record.signature.date?.value.description)
    let item = #"{"pointer":"/signature/date","verdict":"wrong","old":"\#(date)","new":"2025-02-30"}"#
    do {
      _ = try made(file(item))
      Issue.record("it was not refused")
    } catch let fault as CorrectionFault {
      #expect(fault.code == "bad-value")
      #expect(fault.message.en.contains("correction 1 (“/signature/date”)"))
    }
  }

  @Test(arguments: ["{", "[]", #"{"corrections":"2.0"}"#, #"{"corrections":"1.0","source":{},"items":[]}"#])
  func `what is no list of corrections is refused`(text: String) {
    #expect(refusal(Array(text.utf8)) == "bad-corrections")
  }

  @Test(arguments: [
    #"{"verdict":"right","old":1}"#, #"{"pointer":"/title","verdict":"right"}"#,
    #"{"pointer":"/title","verdict":"maybe","old":1}"#, #"{"pointer":"/title","verdict":"wrong","old":1}"#,
    #"{"pointer":"/title","verdict":"right","old":1,"new":2}"#,
    #"{"pointer":"/title","verdict":"wrong","old":1,"new":2,"place":{"page":1}}"#,
  ])
  func `an item without what it needs is refused`(item: String) {
    #expect(refusal(file(item)) == "bad-corrections")
  }
}
