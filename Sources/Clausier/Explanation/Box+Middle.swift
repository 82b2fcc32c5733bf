extension Box {
  /// Whether the middle of another box lies in this one.
  func holdsMiddle(of other: Box) -> Bool {
    let (middleX, middleY) = (other.x + other.width / 2, other.y + other.height / 2)
    return middleX >= x && middleX <= x + width && middleY >= y && middleY <= y + height
  }
}
