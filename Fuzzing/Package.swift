// swift-tools-version: 6.2
import PackageDescription

// A package of its own: everything in it, the library included, is built with libFuzzer's instrumentation.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "Clausier", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzRecord",
      dependencies: [
        .product(name: "Clausier", package: "Clausier"),
        .product(name: "SchemaValidation", package: "Clausier"),
      ],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
  ],
  swiftLanguageModes: [.v6]
)
