/// Whether the tests run under a sanitizer, which needs memory of its own.
enum Sanitizer {
  #if SANITIZED
    static let isOn = true
  #else
    static let isOn = false
  #endif
}
