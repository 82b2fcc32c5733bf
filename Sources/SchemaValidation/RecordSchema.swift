import CSchema
public import Clausier

/// The JSON Schema (draft-07) of records and error objects, as `schemas/` publishes it.
public enum RecordSchema {
  /// Its bytes, UTF-8; they are part of the program. None for a version that is not published.
  public static func bytes(of version: SchemaVersion = .current) -> UnsafeRawBufferPointer {
    var count = 0
    let start = clausier_record_schema(
      UInt32(clamping: version.major), UInt32(clamping: version.minor), &count)
    return UnsafeRawBufferPointer(start: start, count: count)
  }
}
