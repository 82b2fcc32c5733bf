import Clausier

extension Version {
  /// The licences of the program and of its sources.
  static let licence = Message(
    fr: """
      Le programme, lié à poppler et à qpdf, est distribué sous GPL-3.0 ; ses sources sous EUPL-1.2.
      Il est fourni sans garantie.

      """,
    en: """
      The program, linked with poppler and qpdf, is distributed under GPL-3.0; its sources under EUPL-1.2.
      It comes without warranty.

      """)
}
