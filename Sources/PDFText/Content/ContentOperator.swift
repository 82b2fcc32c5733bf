/// The operators of a content stream that matter for what a reader can see; the value is the operator's
/// characters, the last one lowest.
enum ContentOperator: UInt32 {
  /// `Tj`
  case showText = 0x546A
  /// `TJ`
  case showTexts = 0x544A
  /// `'`
  case showOnNextLine = 0x27
  /// `"`
  case showSpacedOnNextLine = 0x22
  /// `Td`
  case moveText = 0x5464
  /// `TD`
  case moveTextAndSetLeading = 0x5444
  /// `Tm`
  case placeText = 0x546D
  /// `T*`
  case nextLine = 0x542A
  /// `TL`
  case setLeading = 0x544C
  /// `Tr`
  case setRendering = 0x5472
  /// `BT`
  case beginText = 0x4254
  /// `q`
  case save = 0x71
  /// `Q`
  case restore = 0x51
  /// `cm`
  case concatenate = 0x636D
  /// `gs`
  case changeState = 0x6773
  /// `re`
  case rectangle = 0x7265
  /// `m`
  case moveTo = 0x6D
  /// `l`
  case lineTo = 0x6C
  /// `h`
  case closePath = 0x68
  /// `c`
  case curveTo = 0x63
  /// `v`
  case curveFromHere = 0x76
  /// `y`
  case curveToEnd = 0x79
  /// `f`
  case fill = 0x66
  /// `F`
  case fillOld = 0x46
  /// `f*`
  case fillEvenOdd = 0x662A
  /// `B`
  case fillAndStroke = 0x42
  /// `B*`
  case fillEvenOddAndStroke = 0x422A
  /// `b`
  case closeFillAndStroke = 0x62
  /// `b*`
  case closeFillEvenOddAndStroke = 0x622A
  /// `S`
  case stroke = 0x53
  /// `s`
  case closeAndStroke = 0x73
  /// `n`
  case endPath = 0x6E
  /// `W`
  case clip = 0x57
  /// `W*`
  case clipEvenOdd = 0x572A
  /// `g`
  case setGray = 0x67
  /// `rg`
  case setRGB = 0x7267
  /// `k`
  case setCMYK = 0x6B
  /// `sc`
  case setColor = 0x7363
  /// `scn`
  case setColorOrPattern = 0x73636E
  /// `cs`
  case setColorSpace = 0x6373
  /// `sh`
  case shade = 0x7368
  /// `ID`
  case inlineImage = 0x4944
  /// `Do`
  case drawObject = 0x446F
}
