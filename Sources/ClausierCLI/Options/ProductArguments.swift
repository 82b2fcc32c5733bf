import Batch
import Clausier

/// Which product the arguments ask for, and in which form.
enum ProductArguments {
  /// The options that go with products.
  static let options = Products.options.map(Option.init)

  /// The product that `--format` names, or the default one.
  ///
  /// - Throws: a notice for an invalid value, conflicting values, or an option of another product.
  static func product(_ arguments: Arguments) throws(Notice) -> any Product {
    let kind = try kind(arguments.value(.format))
    let own = Set(kind.options.map(\.name))
    if let other = options.first(where: { arguments.has($0) && !own.contains($0.name) }) {
      throw .optionOfOtherFormat(other, formats: formats(with: other.name))
    }
    var given: [String: String] = [:]
    for option in kind.options { given[option.name] = try value(arguments, of: option) }
    do throws(ProductFault) {
      return try kind.init(given)
    } catch {
      let option = Option(error.option, takesValue: true)
      throw .unusableValue(arguments.value(option) ?? BytePath([]), of: option, wanted: error.wanted)
    }
  }

  /// The value of a product's option, if it was given.
  ///
  /// - Throws: a notice when the option cannot have it.
  static func value(_ arguments: Arguments, of option: ProductOption) throws(Notice) -> String? {
    guard let value = arguments.value(Option(option)) else { return nil }
    let text = String(decoding: value.bytes, as: UTF8.self)
    guard option.values.isEmpty || option.values.contains(text) else {
      throw .unknownValue(value, of: Option(option), known: option.values.map(shown))
    }
    return text
  }

  /// The names of the products that an option goes with.
  static func formats(with option: String) -> [String] {
    Products.all.filter { $0.options.contains { $0.name == option } }.map { $0.name }
  }

  private static func kind(_ value: BytePath?) throws(Notice) -> any Product.Type {
    guard let value else { return Products.usual }
    guard let kind = Products.all.first(where: { value.bytes.elementsEqual($0.name.utf8) }) else {
      throw .unknownValue(value, of: .format, known: Products.all.map { $0.name })
    }
    return kind
  }

  /// A value as it is written in a shell.
  private static func shown(_ value: String) -> String {
    if value == "\t" { return "$'\\t'" }
    return value.utf8.allSatisfy { (0x61...0x7A).contains($0) } ? value : "'\(value)'"
  }
}

extension Option {
  /// The option of a product.
  init(_ option: ProductOption) { self.init(option.name, takesValue: !option.values.isEmpty) }
}
