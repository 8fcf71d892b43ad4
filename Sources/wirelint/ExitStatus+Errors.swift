import WireConfig
import WireLinter
import WireText

extension ExitStatus {
  /// What `body` gives; says what is wrong with a configuration or its rules, and ends the command.
  static func telling<Result>(_ body: () throws(ConfigErrors) -> Result) throws -> Result {
    do throws(ConfigErrors) {
      return try body()
    } catch {
      StandardError.print("\(error)")
      throw badUsage
    }
  }

  /// What `body` gives; says which file could not be read or written, and ends the command.
  static func telling<Result>(_ body: () throws(FileProblem) -> Result) throws -> Result {
    do throws(FileProblem) {
      return try body()
    } catch {
      StandardError.print(error)
      throw badUsage
    }
  }
}
