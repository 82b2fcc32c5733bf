import CSchema
public import Clausier

/// A compiled JSON Schema that many documents can be checked against.
///
/// Compiling takes a millisecond and checking a record a third of one, so keep it. It is a class because it
/// owns a handle of libvalijson, and it is not `Sendable` because that handle has caches.
public final class SchemaValidator {
  private let schema: OpaquePointer?

  /// Compiles the schema of records and error objects of a version.
  public convenience init(_ version: SchemaVersion = .current) {
    self.init(schema: RecordSchema.bytes(of: version))
  }

  /// Compiles a schema of draft-07; when the bytes are not a schema, every document has a fault that says so.
  public init(schema bytes: UnsafeRawBufferPointer) {
    schema = clausier_schema_compile(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
  }

  deinit { clausier_schema_free(schema) }

  /// Where a document, UTF-8, breaks the schema: nothing when it is valid, else a hundred faults at most, in
  /// the schema's order. Any bytes may be given; bytes that are not JSON are a fault.
  public func validate(_ document: [UInt8]) -> [RecordFault] {
    guard let schema else {
      return [RecordFault(kind: clausier_fault_other, pointer: "", detail: "schema")]
    }
    var faults: [RecordFault] = []
    withUnsafeMutablePointer(to: &faults) { faults in
      document.withUnsafeBytes { bytes in
        _ = clausier_schema_validate(
          schema, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, faults
        ) { context, kind, pointer, pointerCount, detail, detailCount in
          let fault = RecordFault(
            kind: kind, pointer: text(pointer, pointerCount), detail: text(detail, detailCount))
          context?.assumingMemoryBound(to: [RecordFault].self).pointee.append(fault)
        }
      }
    }
    return faults
  }
}

private func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
  String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
}
