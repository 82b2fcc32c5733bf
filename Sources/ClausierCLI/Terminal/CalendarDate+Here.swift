import Clausier
import Glibc

extension CalendarDate {
  /// The day where the program runs; `nil` where its clock says none.
  static var here: CalendarDate? {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}
