// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built with these: no unsafe construct without its mark, no warning left.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
]

let package = Package(
  name: "wirelint",
  products: [
    .executable(name: "wirelint", targets: ["wirelint"]),
    .library(name: "WireLinter", targets: ["WireLinter"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CSystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CICU", dependencies: ["CSystemICU"]),
    .target(name: "CRules"),
    .target(name: "WireText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "WireLexicon", dependencies: ["WireText"], swiftSettings: strict),
    .target(name: "WireStory", dependencies: ["WireText", "WireLexicon"], swiftSettings: strict),
    .target(name: "WireConfig", dependencies: ["WireText", "CYAML"], swiftSettings: strict),
    .target(
      name: "WireRules", dependencies: ["WireConfig", "WireStory", "WireLexicon", "WireText"],
      swiftSettings: strict),
    .target(
      name: "WireLinter",
      dependencies: ["WireRules", "WireConfig", "WireStory", "WireLexicon", "WireText", "CRules"],
      swiftSettings: strict),
    .executableTarget(
      name: "wirelint",
      dependencies: [
        "WireLinter", "WireRules", "WireConfig", "WireStory", "WireLexicon", "WireText", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["WireText"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "WireTextTests", dependencies: ["WireText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WireLexiconTests", dependencies: ["WireLexicon", "WireText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WireStoryTests", dependencies: ["WireStory", "WireLexicon", "WireText", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "WireConfigTests", dependencies: ["WireConfig", "WireText"], swiftSettings: strict),
    .testTarget(
      name: "WireRulesTests",
      dependencies: ["WireRules", "WireConfig", "WireStory", "WireLexicon", "WireText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WireLinterTests",
      dependencies: [
        "WireLinter", "WireRules", "WireConfig", "WireStory", "WireLexicon", "WireText", "TestSupport",
      ],
      exclude: ["NamePairs"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["wirelint", "WireLinter"],
      exclude: ["Cases", "Packs"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["WireLinter", "WireText"],
      path: "Tests/Benchmarks", exclude: ["README.md"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
