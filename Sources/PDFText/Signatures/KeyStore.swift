import Glibc

/// Keeps the cryptographic library that poppler uses away from the user's own key stores.
enum KeyStore {
  /// Starts the library without any store, once; poppler would open the browser's in the home directory.
  ///
  /// The library is there as a part of poppler, so it is not linked a second time.
  static func stayAway() { started }

  private static let started: Void = {
    guard let symbol = dlsym(nil, "NSS_NoDB_Init") else { return }
    typealias Start = @convention(c) (UnsafePointer<CChar>?) -> Int32
    _ = unsafeBitCast(symbol, to: Start.self)(nil)
  }()
}
