/// What a run can make, in the order in which `--format` names it: a new product is one line here.
public enum Products {
  /// All products.
  public static let all: [any Product.Type] = [
    JSONProduct.self,
    NDJSONProduct.self,
    CSVProduct.self,
  ]

  /// What is made if nothing is given.
  public static let usual: any Product.Type = JSONProduct.self
  /// What answers job after job: it has no head and no end, and each body is a line.
  public static let stream: any Product = NDJSONProduct()

  /// The options that go with any of them, each once.
  public static let options: [ProductOption] = {
    var names: Set<String> = []
    return all.flatMap { $0.options }.filter { names.insert($0.name).inserted }
  }()
}
