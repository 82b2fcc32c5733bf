/// What a graphics state dictionary changes; `nil` is left as it was.
struct ContentStateChange {
  /// How much a fill hides of what is behind it, from 0 to 1.
  var opacity: Double?
  /// Whether a fill mixes with what is behind it.
  var mixes: Bool?
  /// Whether a mask hides parts of what is drawn.
  var masks: Bool?
}
