import CPoppler
import Clausier

/// Brings glyphs to NFC: a letter and the accent drawn over it become one glyph with the box of both.
enum Composition {
  /// Whether normalisation can touch a scalar from U+0300 on; the usual punctuation is known not to change.
  @inline(__always) static func mayChange(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2002...0x20CF, 0x2150...0x22FF, 0x2500...0x27FF, 0xE000...0xF8FF, 0xFB00...0xFB06, 0xFFFD:
      return false
    default:
      return true
    }
  }

  /// The glyphs in NFC.
  static func composed(_ glyphs: [Glyph]) -> [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(glyphs.count)
    var start = 0
    while start < glyphs.count {
      var end = start + 1
      while end < glyphs.count, joins(glyphs[end].scalar.value) { end += 1 }
      if end == start + 1, glyphs[start].scalar.value < 0x300 {
        result.append(glyphs[start])
      } else {
        append(glyphs[start..<end], to: &result)
      }
      start = end
    }
    return result
  }

  /// Whether a scalar may be merged into the one before it.
  private static func joins(_ scalar: UInt32) -> Bool {
    scalar >= 0x300
      && (g_unichar_combining_class(scalar) != 0 || g_unichar_ismark(scalar) != 0
        || (0x1160...0x11FF).contains(scalar))
  }

  private static func append(_ cluster: ArraySlice<Glyph>, to result: inout [Glyph]) {
    guard let first = cluster.first else { return }
    var text = String.UnicodeScalarView()
    for glyph in cluster { text.append(glyph.scalar) }
    guard let normal = g_utf8_normalize(String(text), -1, G_NORMALIZE_NFC) else {
      result += cluster
      return
    }
    defer { g_free(normal) }
    var scalars: [Unicode.Scalar] = []
    var cursor = UnsafeRawPointer(normal).assumingMemoryBound(to: UInt8.self)
    while case let value = UTF8Walk.next(&cursor), value != 0 {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    if scalars.count == cluster.count {
      // Nothing was merged, so every glyph keeps its own box.
      for (glyph, scalar) in zip(cluster, scalars) {
        var glyph = glyph
        glyph.scalar = scalar
        result.append(glyph)
      }
      return
    }
    var union = first
    for glyph in cluster.dropFirst() {
      union.left = min(union.left, glyph.left)
      union.top = min(union.top, glyph.top)
      union.right = max(union.right, glyph.right)
      union.bottom = max(union.bottom, glyph.bottom)
    }
    for scalar in scalars {
      union.scalar = scalar
      result.append(union)
    }
  }
}
