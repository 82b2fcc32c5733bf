// Reads back every whole number from 0 to 999 999 that is written in French words; a part of `make test`.

import TestSupport
import Clausier
import FoundationEssentials
import Glibc

var wrong: [String] = []
for first in stride(from: 0, to: 1_000_000, by: 20_000) {
  let words = (first..<first + 20_000).map { FrenchWords.words($0) }
  // A number on each line, so that the line says which one it is.
  let found = Recogniser.listing(of: words.joined(separator: "\n"))
  var values = [[Recognised.Value]](repeating: [], count: words.count)
  for item in found where item.line > 0 && item.line <= values.count {
    values[item.line - 1].append(item.value)
  }
  for (offset, value) in values.enumerated() where value != [.number(Decimal(first + offset))] {
    wrong.append("\(first + offset): « \(words[offset]) » gives \(value)")
  }
}
for line in wrong.prefix(20) { print(line) }
print("numbers in words: \(1_000_000 - wrong.count) of 1000000 read back")
exit(wrong.isEmpty ? 0 : 1)
