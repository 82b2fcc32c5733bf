import Batch
import CArchive
import Clausier

/// A zip or a tar being written that appears complete under its name, or not at all.
struct ArchiveFile: ~Copyable {
  /// The forms that libarchive writes for us.
  enum Form {
    case zip, tar
  }

  private let handle: OpaquePointer
  private let sink: Sink
  private let form: Form
  private var output: AtomicOutput?

  /// Begins an archive.
  ///
  /// - Throws: ``ExportFault`` when it cannot be written there.
  init(_ request: ExportRequest, _ form: Form) throws(ExportFault) {
    let output = try OutputCheck.file(request)
    let sink = Sink()
    handle = try ArchiveFile.handle(form, sink)
    self.form = form
    self.sink = sink
    self.output = consume output
  }

  private static func handle(_ form: Form, _ sink: Sink) throws(ExportFault) -> OpaquePointer {
    carchive_use_utc()
    guard let handle = archive_write_new() else { throw .library("out of memory") }
    switch form {
    case .zip: archive_write_set_format_zip(handle)
    case .tar: archive_write_set_format_pax_restricted(handle)
    }
    archive_write_add_filter_none(handle)
    // PDFs are packed already; but programs that read a zip as it comes cannot take entries that are only stored.
    archive_write_set_format_option(handle, "zip", "compression-level", "1")
    archive_write_set_bytes_in_last_block(handle, 1)
    let opened = archive_write_open(
      handle, Unmanaged.passUnretained(sink).toOpaque(), nil,
      { _, sink, bytes, count in
        guard let sink, let bytes else { return -1 }
        Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes.append(
          contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
      }, nil)
    guard opened == ARCHIVE_OK else {
      let fault = fault(of: handle)
      archive_write_free(handle)
      throw fault
    }
    return handle
  }

  deinit { archive_write_free(handle) }

  /// Begins an entry of so many bytes, stored as they are or packed.
  mutating func begin(_ name: String, bytes: Int, date: CalendarDate?, isPacked: Bool = true)
    throws(ExportFault)
  {
    if form == .zip {
      _ =
        isPacked
        ? archive_write_zip_set_compression_deflate(handle) : archive_write_zip_set_compression_store(handle)
    }
    let entry = archive_entry_new()
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, la_int64_t(bytes))
    archive_entry_set_filetype(entry, UInt32(S_IFREG))
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, time_t(ArchiveFile.seconds(of: date)), 0)
    guard archive_write_header(handle, entry) == ARCHIVE_OK else { throw ArchiveFile.fault(of: handle) }
    try drain()
  }

  /// Adds bytes to the entry.
  mutating func write(_ bytes: [UInt8]) throws(ExportFault) {
    guard bytes.isEmpty || archive_write_data(handle, bytes, bytes.count) == bytes.count else {
      throw ArchiveFile.fault(of: handle)
    }
    try drain()
  }

  /// Ends the entry.
  mutating func end() throws(ExportFault) {
    guard archive_write_finish_entry(handle) == ARCHIVE_OK else { throw ArchiveFile.fault(of: handle) }
    try drain()
  }

  /// Makes the archive appear.
  mutating func commit() throws(ExportFault) {
    guard archive_write_close(handle) == ARCHIVE_OK else { throw ArchiveFile.fault(of: handle) }
    try drain()
    do throws(SystemError) { try output.take()?.commit() } catch { throw .output(error) }
  }

  private mutating func drain() throws(ExportFault) {
    do throws(SystemError) { try output?.write(sink.bytes) } catch { throw .output(error) }
    sink.bytes.removeAll(keepingCapacity: true)
  }

  private static func fault(of handle: OpaquePointer) -> ExportFault {
    .library(archive_error_string(handle).map { String(cString: $0) } ?? "libarchive")
  }

  /// Noon of a day in seconds since 1970; for no day that of the first one that a zip can hold.
  static func seconds(of date: CalendarDate?) -> Int {
    let (year, month, day) = (max(date?.year ?? 1980, 1980), date?.month ?? 1, date?.day ?? 1)
    // Days since 1970 by the rule of the Gregorian calendar, with March as the first month.
    let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days =
      365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1 - 719_468
    return days * 86_400 + 43_200
  }
}

/// Where libarchive puts what it has written.
private final class Sink {
  var bytes: [UInt8] = []
}
