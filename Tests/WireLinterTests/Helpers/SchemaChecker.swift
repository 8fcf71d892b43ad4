import Foundation

/// Validates JSON by the part of JSON Schema that our schemas use; a keyword that it does not know is a fault.
struct SchemaChecker {
  private let root: [String: Any]

  init(_ schema: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, by the path of each value.
  func faults(in document: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(document.utf8)), root, at: "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    var faults: [String] = []
    for (keyword, want) in schema {
      switch keyword {
      case "$schema", "title", "description", "$defs": break
      case "$ref":
        let name = (want as? String)?.replacingOccurrences(of: "#/$defs/", with: "") ?? ""
        let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
        faults += target.map { self.faults(value, $0, at: path) } ?? ["\(path): no definition \(name)"]
      case "type":
        if !Self.isA(value, want as? String ?? "") { faults.append("\(path): not of type \(want)") }
      case "const", "enum":
        let allowed = keyword == "const" ? [want] : want as? [Any] ?? []
        if !allowed.contains(where: { ($0 as? NSObject) == (value as? NSObject) }) {
          faults.append("\(path): \(value) is not allowed")
        }
      case "required":
        for name in want as? [String] ?? [] where (value as? [String: Any])?[name] == nil {
          faults.append("\(path): \(name) is missing")
        }
      case "properties": break
      case "additionalProperties":
        let known = schema["properties"] as? [String: Any] ?? [:]
        for name in (value as? [String: Any] ?? [:]).keys where known[name] == nil {
          faults.append("\(path): unknown \(name)")
        }
      case "items":
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(item, want as? [String: Any] ?? [:], at: "\(path)[\(index)]")
        }
      case "minItems":
        if (value as? [Any] ?? []).count < want as? Int ?? 0 { faults.append("\(path): too few items") }
      case "minimum": if value as? Int ?? .min < want as? Int ?? 0 { faults.append("\(path): too small") }
      case "minLength":
        if (value as? String ?? "").unicodeScalars.count < want as? Int ?? 0 {
          faults.append("\(path): too short")
        }
      case "pattern":
        let found = (value as? String)?.range(of: want as? String ?? "", options: .regularExpression)
        if found == nil { faults.append("\(path): \(value) does not match") }
      default: faults.append("\(path): unknown keyword \(keyword)")
      }
    }
    for (name, part) in schema["properties"] as? [String: Any] ?? [:] {
      guard let member = (value as? [String: Any])?[name] else { continue }
      faults += self.faults(member, part as? [String: Any] ?? [:], at: "\(path).\(name)")
    }
    return faults
  }

  private static func isA(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    default: false
    }
  }
}
