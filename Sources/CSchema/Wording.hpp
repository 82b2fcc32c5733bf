// Turns libvalijson's words into kinds of fault.
#pragma once

#include <string>
#include <string_view>

#include "include/CSchema.h"

/// One kind of sentence that libvalijson 1.0 says.
struct Wording {
  /// How the sentence begins.
  std::string_view beginning;
  clausier_fault_kind kind;
  /// The schema's keyword that was broken, or null.
  const char *keyword;
};

constexpr Wording wordings[] = {
    {"Value type not permitted", clausier_fault_wrong_type, "type"},
    {"Failed to match against any enum", clausier_fault_not_one_of, "enum"},
    {"Failed to match expected value", clausier_fault_not_one_of, "const"},
    {"Failed to match regex", clausier_fault_wrong_form, "pattern"},
    {"String should be no more than", clausier_fault_too_long, "maxLength"},
    {"String should be no fewer than", clausier_fault_too_short, "minLength"},
    {"Array should contain no more than", clausier_fault_too_many, "maxItems"},
    {"Array should contain no fewer than", clausier_fault_too_few, "minItems"},
    {"Expected number less than", clausier_fault_too_large, "maximum"},
    {"Expected number greater than", clausier_fault_too_small, "minimum"},
    {"Missing required property '", clausier_fault_missing_key, nullptr},
    {"Object contains a property that could not be validated", clausier_fault_unknown_key, nullptr},
};

/// Sentences that only say that something further down is wrong.
constexpr std::string_view echoes[] = {
    "Failed to validate against schema associated with",
    "Failed to validate against additional properties",
    "Failed to validate against a conditional schema",
    "Failed to validate item #",
};

inline bool begins(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

inline bool isEcho(std::string_view text) {
  for (auto echo : echoes) {
    if (begins(text, echo)) return true;
  }
  return false;
}

inline const Wording *wording(std::string_view text) {
  for (auto &wording : wordings) {
    if (begins(text, wording.beginning)) return &wording;
  }
  return nullptr;
}

/// The text between the first and the last single quote after a sentence's beginning.
inline std::string lastQuoted(std::string_view text, std::string_view marker) {
  auto start = text.find(marker);
  auto end = text.rfind('\'');
  if (start == text.npos || end == text.npos || end < start + marker.size()) return {};
  return std::string(text.substr(start + marker.size(), end - start - marker.size()));
}
