import Clausier

@main
struct Main {
  static func main() {}
}
