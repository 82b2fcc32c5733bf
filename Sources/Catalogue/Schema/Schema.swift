/// The form of an index's tables, and how an older one becomes the present one.
enum Schema {
  /// What says in the file's head that it is an index of Clausier: `CLAU`.
  static let application = 0x434C_4155

  /// The steps from an empty file to the present form; a later form is one more step at the end.
  static let steps = [SchemaV1.sql, SchemaV2.sql]

  /// The present form: the number of steps.
  static var version: Int { steps.count }
}
