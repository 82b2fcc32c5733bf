import Glibc

/// What the libraries that read documents look up by themselves: fonts and their configuration, poppler's tables of
/// characters, and parts of the C library that are loaded when needed.
enum LibraryData {
  /// The paths, of which some may not exist.
  static var paths: [String] {
    var paths = [
      "/etc/fonts", "/usr/share/fontconfig", "/usr/share/fonts", "/usr/local/share/fonts",
      "/var/cache/fontconfig",
      "/usr/share/poppler", "/usr/share/ghostscript", "/usr/share/texmf/fonts",
      "/etc/ld.so.cache", "/usr/lib", "/lib", "/lib64", "/usr/lib/locale", "/usr/share/locale",
      "/etc/localtime",
      "/usr/share/zoneinfo", "/dev/urandom", "/sys/devices/system/cpu",
    ]
    let home = getenv("HOME").map { String(cString: $0) }
    for (name, usual, part) in [
      ("XDG_DATA_HOME", "/.local/share", "/fonts"), ("XDG_CACHE_HOME", "/.cache", "/fontconfig"),
    ] {
      let base = getenv(name).map { String(cString: $0) } ?? home.map { $0 + usual }
      if let base { paths.append(base + part) }
    }
    if let home { paths += ["/.fonts", "/.fontconfig", "/.config/fontconfig"].map { home + $0 } }
    return paths
  }
}
