import CGLib

/// What Debian's package manager says is installed.
enum InstalledPackages {
  /// The versions of those packages that are installed; `nil` if there is no such package manager.
  static func versions(of packages: [String]) -> [String: String]? {
    let words = ["dpkg-query", "-W", "-f", "${Package}\\t${db:Status-Status}\\t${Version}\\n"] + packages
    var vector = words.map { g_strdup($0) } + [nil]
    defer { for word in vector { g_free(word) } }
    var output: UnsafeMutablePointer<CChar>?
    var errors: UnsafeMutablePointer<CChar>?
    let started = g_spawn_sync(nil, &vector, nil, G_SPAWN_SEARCH_PATH, nil, nil, &output, &errors, nil, nil)
    defer {
      g_free(output)
      g_free(errors)
    }
    guard started != 0, let output else { return nil }
    return versions(in: String(cString: output))
  }

  /// Reads lines of name, state and version with tabs between.
  static func versions(in listing: String) -> [String: String] {
    var versions: [String: String] = [:]
    for line in listing.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count == 3, fields[1] == "installed" { versions[String(fields[0])] = String(fields[2]) }
    }
    return versions
  }
}
