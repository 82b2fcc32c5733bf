// Reads JSON from anywhere without trusting it.
#pragma once

#include "CarefulHandler.hpp"
#include "UTF8.hpp"
#include "Valijson.hpp"

/// One reading of a text, and what came of it.
struct Reading {
  bool tooDeep = false;
  /// The byte where the text stops being JSON; its length when all of it is.
  size_t stop = 0;
  bool good = false;
  size_t values = 0;

  /// For `rapidjson::Document::Populate`.
  bool operator()(rapidjson::Document &document) {
    CarefulHandler handler(document);
    rapidjson::MemoryStream stream(bytes, count);
    rapidjson::Reader reader;
    // The reader's own look at every byte takes twice as long as the rest; it is only wanted for the place of a fault.
    auto result = isUTF8(bytes, count) ? reader.Parse<rapidjson::kParseNoFlags>(stream, handler)
                                       : reader.Parse<rapidjson::kParseValidateEncodingFlag>(stream, handler);
    tooDeep = handler.tooDeep;
    values = handler.values;
    // The reader takes a zero byte for the end of the text.
    good = !result.IsError() && stream.Tell() == count;
    stop = result.IsError() ? result.Offset() : stream.Tell();
    return good;
  }

  Reading(const char *bytes, size_t count) : bytes(bytes), count(count) {}

private:
  const char *bytes;
  size_t count;
};
