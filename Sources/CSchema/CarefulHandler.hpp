// Takes JSON from a parser without trusting it.
#pragma once

#include "Valijson.hpp"

/// Passes JSON on to a document, no deeper than a stack bears and with no string longer than a regex bears.
class CarefulHandler {
public:
  static constexpr int deepest = 64;
  /// No coded value comes near it: a longer string is refused by its length, and a long text may be cut here.
  static constexpr rapidjson::SizeType longest = 1 << 16;

  explicit CarefulHandler(rapidjson::Document &document) : document(document) {}

  bool tooDeep = false;
  /// How many values there are, containers among them.
  size_t values = 0;

  bool Null() { return ++values && document.Null(); }
  bool Bool(bool value) { return ++values && document.Bool(value); }
  bool Int(int value) { return ++values && document.Int(value); }
  bool Uint(unsigned value) { return ++values && document.Uint(value); }
  bool Int64(int64_t value) { return ++values && document.Int64(value); }
  bool Uint64(uint64_t value) { return ++values && document.Uint64(value); }
  bool Double(double value) { return ++values && document.Double(value); }
  bool RawNumber(const char *text, rapidjson::SizeType count, bool copy) {
    return ++values && document.RawNumber(text, count, copy);
  }
  bool String(const char *text, rapidjson::SizeType count, bool copy) {
    return ++values && document.String(text, shortened(text, count), copy);
  }
  bool Key(const char *text, rapidjson::SizeType count, bool copy) {
    return document.Key(text, shortened(text, count), copy);
  }
  bool StartObject() { return enter() && document.StartObject(); }
  bool EndObject(rapidjson::SizeType count) { return leave() && document.EndObject(count); }
  bool StartArray() { return enter() && document.StartArray(); }
  bool EndArray(rapidjson::SizeType count) { return leave() && document.EndArray(count); }

private:
  bool enter() {
    ++values;
    tooDeep = ++depth > deepest;
    return !tooDeep;
  }

  bool leave() {
    --depth;
    return true;
  }

  static rapidjson::SizeType shortened(const char *text, rapidjson::SizeType count) {
    if (count <= longest) return count;
    count = longest;
    while (count > 0 && (text[count] & 0xC0) == 0x80) --count;
    return count;
  }

  rapidjson::Document &document;
  int depth = 0;
};
