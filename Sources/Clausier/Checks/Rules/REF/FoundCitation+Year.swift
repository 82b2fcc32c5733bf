/// The year that the number of a text of the State begins with.
extension FoundCitation {
  /// 2019 of « décret n° 2019-1088 », 1983 of « loi n° 83-634 »; `nil` where the number has another form.
  var numberYear: Int? {
    guard nature.isNumberedByYear, let parts = number?.split(separator: "-"), parts.count == 2,
      let head = Int(parts[0]), Int(parts[1]) != nil
    else { return nil }
    switch parts[0].utf8.count {
    case 4 where (1945...2100).contains(head): return head
    case 2 where head > 44: return 1900 + head
    default: return nil
    }
  }
}

extension TextNature {
  /// Whether the numbers of such texts begin with their years; those of arrêtés may be of two years, or of none.
  var isNumberedByYear: Bool {
    [.decret, .loi, .loiOrganique, .ordonnance].contains(self)
  }
}
