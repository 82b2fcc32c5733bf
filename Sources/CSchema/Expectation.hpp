// What the schema asks for at a place of a document, for messages that say more than "wrong".
#pragma once

#include <string>
#include <vector>

#include "Valijson.hpp"

/// Finds parts of the schema by the keys and indices that lead to a value.
class Expectation {
public:
  Expectation(const rapidjson::Document &schema, const rapidjson::Value &document)
      : schema(schema), document(document) {}

  /// The value of a keyword such as `enum` for the value that the keys lead to: text bare, all else as JSON;
  /// empty when there is none.
  std::string keyword(const std::vector<std::string> &keys, const char *name) const {
    const rapidjson::Value *node = resolved(&schema);
    for (const std::string &key : keys) node = resolved(below(node, key));
    const rapidjson::Value *found = member(node, name);
    if (!found) return {};
    if (found->IsString() && strcmp(name, "type")) return {found->GetString(), found->GetStringLength()};
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    found->Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
  }

private:
  const rapidjson::Document &schema;
  const rapidjson::Value &document;

  static const rapidjson::Value *member(const rapidjson::Value *object, const char *name) {
    if (!object || !object->IsObject()) return nullptr;
    auto found = object->FindMember(name);
    return found == object->MemberEnd() ? nullptr : &found->value;
  }

  static const rapidjson::Value *below(const rapidjson::Value *node, const std::string &key) {
    if (auto found = member(member(node, "properties"), key.c_str())) return found;
    if (auto found = member(node, "additionalProperties")) {
      if (found->IsObject()) return found;
    }
    return member(node, "items");
  }

  const rapidjson::Value *resolved(const rapidjson::Value *node) const {
    for (int steps = 0; steps < 8; ++steps) {
      if (auto condition = member(node, "if")) {
        node = member(node, holds(condition) ? "then" : "else");
      } else if (auto reference = member(node, "$ref")) {
        if (!reference->IsString()) return nullptr;
        node = rapidjson::Pointer(reference->GetString(), reference->GetStringLength()).Get(schema);
      } else {
        return node;
      }
    }
    return nullptr;
  }

  /// Whether the document has the keys that a condition at its root requires.
  bool holds(const rapidjson::Value *condition) const {
    auto names = member(condition, "required");
    if (!names || !names->IsArray()) return false;
    for (auto &name : names->GetArray()) {
      if (!name.IsString() || !member(&document, name.GetString())) return false;
    }
    return true;
  }
};
