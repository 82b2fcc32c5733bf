// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Scripts/build_release.sh says which commit it builds; only this one file is compiled anew for it.
let commit = Context.environment["CLAUSIER_COMMIT"].map { [CSetting.define("CLAUSIER_COMMIT", to: $0)] } ?? []

let package = Package(
  name: "Clausier",
  products: [
    .library(name: "Clausier", targets: ["Clausier"]),
    .library(name: "PDFText", targets: ["PDFText"]),
    .library(name: "SchemaValidation", targets: ["SchemaValidation"]),
    .executable(name: "clausier", targets: ["ClausierProgram"]),
    .executable(name: "clausier-ocr", targets: ["ClausierOCR"]),
  ],
  targets: [
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    // Its pkg-config names libraries that only tesseract itself needs.
    .systemLibrary(name: "CTesseract", providers: [.apt(["libtesseract-dev"])]),
    .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CXlsx", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "CSchema",
      // rapidjson 1.1 and libvalijson 1.0 have templates, never used, that a recent clang refuses to read; and
      // unoptimised they are thirty times slower, which the tests would feel.
      cxxSettings: [.unsafeFlags(["-fdelayed-template-parsing", "-O2"])]),
    .target(name: "CBuild", cSettings: commit),
    .target(name: "Clausier", swiftSettings: strict),
    .target(
      name: "PDFText", dependencies: ["Clausier", "Recognition", "CGLib", "CPoppler", "CQPDF", "CWebP"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary("gio-2.0"), .linkedLibrary("gobject-2.0"), .linkedLibrary("glib-2.0")]),
    .target(name: "SchemaValidation", dependencies: ["Clausier", "CSchema"], swiftSettings: strict),
    .target(
      name: "Review", dependencies: ["Clausier"],
      resources: [
        .embedInCode("Files/review.css"), .embedInCode("Files/act.js"), .embedInCode("Files/set.js"),
      ],
      swiftSettings: strict),
    .target(name: "Recognition", dependencies: ["CLinux"], swiftSettings: strict),
    .target(name: "Storage", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(name: "Batch", dependencies: ["CGLib", "CLinux", "Storage"], swiftSettings: strict),
    .target(
      name: "Catalogue", dependencies: ["Batch", "CDeflate", "Clausier", "Storage"], swiftSettings: strict),
    .target(name: "Export", dependencies: ["Batch", "CArchive", "CXlsx", "Clausier"], swiftSettings: strict),
    .executableTarget(
      name: "ClausierProgram", dependencies: ["Batch", "ClausierCLI"], swiftSettings: strict),
    .target(
      name: "ClausierCLI",
      dependencies: [
        "CBuild", "CGLib", "Clausier", "Recognition", "PDFText", "SchemaValidation", "Storage", "Batch",
        "Catalogue", "Export", "Review",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ClausierOCR", dependencies: ["CLinux", "CTesseract", "Recognition", "Batch"],
      swiftSettings: strict),
    .executableTarget(
      name: "ReadingBench", dependencies: ["PDFText"], path: "Benchmarks/ReadingBench",
      swiftSettings: strict),
    .executableTarget(
      name: "SingleProcess", dependencies: ["Batch", "ClausierCLI"], path: "Benchmarks/SingleProcess",
      swiftSettings: strict),
    .target(name: "CAttempts", path: "Tests/CAttempts"),
    .executableTarget(
      name: "WorkerProbe", dependencies: ["Batch", "CAttempts"], path: "Tests/WorkerProbe",
      swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "NumberProof", dependencies: ["Clausier", "TestSupport"], path: "Benchmarks/NumberProof",
      swiftSettings: strict),
    .testTarget(
      name: "ClausierTests", dependencies: ["Clausier", "TestSupport"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "GeneratorTests", dependencies: ["Clausier", "SchemaValidation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "PDFTextTests", dependencies: ["CPoppler", "PDFText"], swiftSettings: strict),
    .testTarget(
      name: "SchemaValidationTests", dependencies: ["Clausier", "SchemaValidation", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReviewTests", dependencies: ["Clausier", "Review", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "StorageTests", dependencies: ["Storage"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests",
      dependencies: ["Batch", "Catalogue", "Clausier", "SchemaValidation", "Storage", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ExportTests", dependencies: ["Batch", "Clausier", "Export", "TestSupport"], swiftSettings: strict
    ),
    .testTarget(name: "BatchTests", dependencies: ["Batch", "WorkerProbe"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "Clausier", "SchemaValidation", "Batch", "ClausierCLI", "ClausierProgram", "Export", "Storage",
        "TestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ScanTests",
      dependencies: ["Clausier", "Recognition", "PDFText", "Batch", "ClausierOCR", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SampleTests", dependencies: ["ClausierProgram", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
