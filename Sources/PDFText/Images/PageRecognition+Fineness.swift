extension PageRecognition {
  /// With how many pixels an inch a page is drawn, and with how many it is read.
  struct Fineness {
    var drawn: Int
    var read: Int
  }

  /// The resolution from which on a picture is fine, and with which it is read then.
  private static let (fine, least) = (250.0, 200)

  /// How finely a page is read that has a picture of so many pixels an inch, in shades.
  ///
  /// Letters of a fine picture are read as well when they are smaller, in four fifths of the time. It is drawn with the
  /// pixels that it has, since cairo takes long to make it smaller. Others are read better the larger they are drawn.
  func fineness(ofPicture own: Double) -> Fineness {
    guard resolution == PageRecognition.usualResolution, own >= PageRecognition.fine else {
      return Fineness(drawn: resolution, read: resolution)
    }
    return Fineness(drawn: Int(min(Double(resolution), own.rounded())), read: PageRecognition.least)
  }
}
