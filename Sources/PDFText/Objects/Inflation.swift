import CPoppler

/// Unpacks what `FlateDecode` packed.
///
/// A class because it owns GLib's handle: setting one up for each stream takes as long as unpacking a page.
final class Inflation {
  private let converter = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB)

  /// The most bytes unpacked: 64 MiB.
  private static let most = 64 << 20

  deinit { if let converter { g_object_unref(UnsafeMutableRawPointer(converter)) } }

  /// The bytes unpacked; `nil` when they are damaged from the start or more than anyone draws on a page.
  ///
  /// Of bytes that break off, what came before counts.
  func inflated(_ packed: UnsafeRawBufferPointer) -> [UInt8]? {
    guard let base = packed.baseAddress, let converter else { return nil }
    g_converter_reset(converter)
    var result: [UInt8] = []
    var taken = 0
    var room = min(Inflation.most, max(4_096, packed.count * 6))
    while result.count < Inflation.most {
      var outcome = G_CONVERTER_ERROR
      var read: gsize = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var written: gsize = 0
        outcome = g_converter_convert(
          converter, base + taken, gsize(packed.count - taken), buffer.baseAddress, gsize(buffer.count),
          G_CONVERTER_INPUT_AT_END, &read, &written, nil)
        count = outcome == G_CONVERTER_ERROR ? 0 : Int(written)
      }
      taken += Int(read)
      if result.isEmpty { result = part } else { result += part }
      switch outcome {
      case G_CONVERTER_CONVERTED: room = min(Inflation.most, max(room, result.count))
      case G_CONVERTER_FINISHED: return result
      default: return result.isEmpty ? nil : result
      }
      if read == 0, part.isEmpty { return result }
    }
    return nil
  }
}
