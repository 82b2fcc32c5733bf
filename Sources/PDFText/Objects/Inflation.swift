import CPoppler

/// Unpacks what `FlateDecode` packed.
///
/// A class because it owns GLib's handle: setting one up for each stream takes as long as unpacking a page.
final class Inflation {
  private let converter = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB)
  private let part = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)

  /// Whether anything that was unpacked was damaged or did not end; set back by who asks.
  var hasDamage = false

  /// The most bytes unpacked: 64 MiB.
  private static let most = 64 << 20

  deinit {
    part.deallocate()
    if let converter { g_object_unref(UnsafeMutableRawPointer(converter)) }
  }

  /// Appends the unpacked bytes; false when they are damaged from the start or more than any page draws.
  ///
  /// If the bytes break off, those before the break count.
  func append(_ packed: UnsafeRawBufferPointer, to result: inout [UInt8]) -> Bool {
    guard let base = packed.baseAddress, let converter else { return false }
    g_converter_reset(converter)
    let start = result.count
    var taken = 0
    while result.count - start < Inflation.most {
      var (read, written): (gsize, gsize) = (0, 0)
      let outcome = g_converter_convert(
        converter, base + taken, gsize(packed.count - taken), part.baseAddress, gsize(part.count),
        G_CONVERTER_INPUT_AT_END, &read, &written, nil)
      guard outcome != G_CONVERTER_ERROR else {
        hasDamage = true
        return taken == packed.count && result.count > start
      }
      result += UnsafeBufferPointer(rebasing: part[..<Int(written)])
      if outcome == G_CONVERTER_FINISHED { return true }
      if read == 0 && written == 0 {
        hasDamage = true
        return true
      }
      taken += Int(read)
    }
    return false
  }
}
