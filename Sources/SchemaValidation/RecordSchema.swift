import CSchema

/// The JSON Schema (draft-07) of records and error objects, as `schemas/` publishes it.
public enum RecordSchema {
  /// Its bytes, UTF-8; they are part of the program.
  public static var bytes: UnsafeRawBufferPointer {
    var count = 0
    let start = clausier_record_schema(&count)
    return UnsafeRawBufferPointer(start: start, count: count)
  }
}
