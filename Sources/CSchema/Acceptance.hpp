// A fast way to find that a document is good.
#pragma once

#include <cstring>
#include <regex>
#include <unordered_map>

#include "Valijson.hpp"

/// Runs over the compiled constraints as libvalijson's own visitor does, but keeps no path and copies no string,
/// which takes nine tenths of its time.
///
/// It accepts or it does not know: whatever it does not accept, libvalijson judges. So it need not know every
/// constraint, only never accept wrongly.
class Acceptance final : public valijson::constraints::ConstraintVisitor {
public:
  using Value = rapidjson::Value;
  using Subschema = valijson::Subschema;

  /// The way to the value that was not accepted, from the inside out.
  std::vector<std::string> trail;

  bool accepts(const Subschema &schema, const Value &document) {
    unsure = false;
    trail.clear();
    return passes(schema, document) && !unsure;
  }

private:
  const Value *value = nullptr;
  bool unsure = false;
  std::unordered_map<const void *, std::regex> regexes;

  bool passes(const Subschema &schema, const Value &next) {
    if (schema.getAlwaysInvalid()) return false;
    const Value *outer = value;
    value = &next;
    Subschema::ApplyFunction visit([this](const valijson::constraints::Constraint &constraint) {
      return constraint.accept(*this);
    });
    bool good = schema.applyStrict(visit);
    value = outer;
    return good;
  }

  bool unknown() {
    unsure = true;
    return false;
  }

  /// The characters of a string, as the standard counts them.
  static uint64_t length(const Value &text) {
    uint64_t count = 0;
    const char *end = text.GetString() + text.GetStringLength();
    for (const char *byte = text.GetString(); byte != end; ++byte) count += (*byte & 0xC0) != 0x80;
    return count;
  }

  static const Value *find(const Value &object, const char *name, size_t count) {
    for (auto member = object.MemberBegin(); member != object.MemberEnd(); ++member) {
      if (member->name.GetStringLength() == count && !memcmp(member->name.GetString(), name, count)) {
        return &member->value;
      }
    }
    return nullptr;
  }

public:
  bool visit(const ConditionalConstraint &constraint) override {
    bool condition = passes(*constraint.getIfSubschema(), *value);
    if (unsure) return false;
    trail.clear();
    const Subschema *branch = condition ? constraint.getThenSubschema() : constraint.getElseSubschema();
    return !branch || passes(*branch, *value);
  }

  bool visit(const ConstConstraint &constraint) override {
    return constraint.getValue()->equalTo(valijson::adapters::RapidJsonAdapter(*value), true);
  }

  bool visit(const EnumConstraint &constraint) override {
    bool found = false;
    valijson::adapters::RapidJsonAdapter adapter(*value);
    constraint.applyToValues([&](const valijson::adapters::FrozenValue &allowed) {
      found = allowed.equalTo(adapter, true);
      return !found;
    });
    return found;
  }

  bool visit(const MaximumConstraint &constraint) override {
    if (!value->IsNumber()) return true;
    double number = value->GetDouble(), most = constraint.getMaximum();
    return constraint.getExclusiveMaximum() ? number < most : number <= most;
  }

  bool visit(const MinimumConstraint &constraint) override {
    if (!value->IsNumber()) return true;
    double number = value->GetDouble(), least = constraint.getMinimum();
    return constraint.getExclusiveMinimum() ? number > least : number >= least;
  }

  bool visit(const MaxItemsConstraint &constraint) override {
    return !value->IsArray() || value->Size() <= constraint.getMaxItems();
  }

  bool visit(const MinItemsConstraint &constraint) override {
    return !value->IsArray() || value->Size() >= constraint.getMinItems();
  }

  bool visit(const MaxLengthConstraint &constraint) override {
    return !value->IsString() || length(*value) <= constraint.getMaxLength();
  }

  bool visit(const MinLengthConstraint &constraint) override {
    return !value->IsString() || constraint.getMinLength() == 0
        || (constraint.getMinLength() == 1 ? value->GetStringLength() > 0
                                           : length(*value) >= constraint.getMinLength());
  }

  bool visit(const PatternConstraint &constraint) override {
    if (!value->IsString()) return true;
    auto known = regexes.find(&constraint);
    if (known == regexes.end()) {
      std::string pattern(constraint.getPattern<std::allocator<char>>());
      known = regexes.emplace(&constraint, std::regex(pattern)).first;
    }
    const char *text = value->GetString();
    return std::regex_search(text, text + value->GetStringLength(), known->second);
  }

  bool visit(const PropertiesConstraint &constraint) override {
    if (!value->IsObject()) return true;
    const Value &object = *value;
    bool good = true;
    rapidjson::SizeType known = 0;
    constraint.applyToPatternProperties([&](const auto &, const Subschema *) { return unknown(); });
    if (unsure) return false;
    constraint.applyToProperties([&](const auto &name, const Subschema *schema) {
      if (const Value *member = find(object, name.data(), name.size())) {
        ++known;
        good = passes(*schema, *member);
        if (!good) trail.emplace_back(name.data(), name.size());
      }
      return good;
    });
    if (!good || known == object.MemberCount()) return good;
    const Subschema *rest = constraint.getAdditionalPropertiesSubschema();
    if (!rest) return false;
    if (known > 0) return unknown();
    for (auto member = object.MemberBegin(); member != object.MemberEnd(); ++member) {
      if (!passes(*rest, member->value)) {
        trail.emplace_back(member->name.GetString(), member->name.GetStringLength());
        return false;
      }
    }
    return true;
  }

  bool visit(const RequiredConstraint &constraint) override {
    if (!value->IsObject()) return true;
    bool good = true;
    constraint.applyToRequiredProperties([&](const auto &name) {
      good = find(*value, name.data(), name.size()) != nullptr;
      return good;
    });
    return good;
  }

  bool visit(const SingularItemsConstraint &constraint) override {
    const Subschema *schema = constraint.getItemsSubschema();
    if (!value->IsArray() || !schema) return true;
    for (auto item = value->Begin(); item != value->End(); ++item) {
      if (!passes(*schema, *item)) {
        trail.push_back(std::to_string(item - value->Begin()));
        return false;
      }
    }
    return true;
  }

  bool visit(const TypeConstraint &constraint) override {
    using Type = valijson::constraints::TypeConstraint;
    bool found = false;
    constraint.applyToNamedTypes([&](Type::JsonType type) {
      switch (type) {
      case Type::kAny: found = true; break;
      case Type::kArray: found = value->IsArray(); break;
      case Type::kBoolean: found = value->IsBool(); break;
      case Type::kInteger: found = value->IsInt64() || value->IsUint64(); break;
      case Type::kNull: found = value->IsNull(); break;
      case Type::kNumber: found = value->IsNumber(); break;
      case Type::kObject: found = value->IsObject(); break;
      case Type::kString: found = value->IsString(); break;
      default: break;
      }
      return !found;
    });
    return found;
  }

  bool visit(const AllOfConstraint &) override { return unknown(); }
  bool visit(const AnyOfConstraint &) override { return unknown(); }
  bool visit(const ContainsConstraint &) override { return unknown(); }
  bool visit(const DependenciesConstraint &) override { return unknown(); }
  bool visit(const FormatConstraint &) override { return unknown(); }
  bool visit(const LinearItemsConstraint &) override { return unknown(); }
  bool visit(const MaxPropertiesConstraint &) override { return unknown(); }
  bool visit(const MinPropertiesConstraint &) override { return unknown(); }
  bool visit(const MultipleOfDoubleConstraint &) override { return unknown(); }
  bool visit(const MultipleOfIntConstraint &) override { return unknown(); }
  bool visit(const NotConstraint &) override { return unknown(); }
  bool visit(const OneOfConstraint &) override { return unknown(); }
  bool visit(const PolyConstraint &) override { return unknown(); }
  bool visit(const PropertyNamesConstraint &) override { return unknown(); }
  bool visit(const UniqueItemsConstraint &) override { return unknown(); }
};
