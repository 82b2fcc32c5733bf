// Whether bytes are UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

/// Where a character ends that begins here; nothing if it is none in its shortest form, or half of a surrogate pair.
inline const unsigned char *afterCharacter(const unsigned char *at, const unsigned char *end) {
  unsigned char first = *at;
  if (first < 0x80) return at + 1;
  int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
  if (more == 0 || end - at <= more) return nullptr;
  unsigned char least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  unsigned char most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (at[1] < least || at[1] > most) return nullptr;
  for (int place = 2; place <= more; ++place) {
    if ((at[place] & 0xC0) != 0x80) return nullptr;
  }
  return at + more + 1;
}

/// Whether bytes are UTF-8; eight at a time as long as they are ASCII.
inline bool isUTF8(const char *bytes, size_t count) {
  auto at = reinterpret_cast<const unsigned char *>(bytes);
  auto end = at + count;
  while (at < end) {
    uint64_t eight;
    if (end - at >= 8 && (memcpy(&eight, at, 8), (eight & 0x8080808080808080) == 0)) {
      at += 8;
    } else if (!(at = afterCharacter(at, end))) {
      return false;
    }
  }
  return true;
}
