#include "CSchema.h"

#include <memory>

#include "Acceptance.hpp"
#include "Expectation.hpp"
#include "Reading.hpp"
#include "Wording.hpp"

struct clausier_schema {
  rapidjson::Document text;
  valijson::Schema compiled;
  Acceptance acceptance;
  valijson::Validator validator;
};

namespace {

/// libvalijson notes every fault with its whole path; a document of more values than this gets one fault only.
constexpr size_t mostValuesForAllFaults = 100000;
constexpr int mostFaults = 100;

/// Tells the caller of faults.
struct Reporter {
  void *context;
  clausier_fault_report report;
  int told = 0;
  std::string last = {};

  void operator()(clausier_fault_kind kind, const std::string &pointer, const std::string &detail) {
    // Two branches of a schema can ask for the same.
    auto fault = std::to_string(kind) + pointer + '\n' + detail;
    if (fault == last || told == mostFaults) return;
    ++told;
    last = fault;
    report(context, kind, pointer.data(), pointer.size(), detail.data(), detail.size());
  }
};

void append(std::string &pointer, const std::string &key) {
  pointer += '/';
  for (char byte : key) {
    if (byte == '~') pointer += "~0";
    else if (byte == '/') pointer += "~1";
    else pointer += byte;
  }
}

/// libvalijson names the way to a value as `<root>`, `[parties]`, `[0]`, `[name]`.
std::vector<std::string> keys(const std::vector<std::string> &context) {
  std::vector<std::string> keys;
  for (size_t index = 1; index < context.size(); ++index) {
    auto &key = context[index];
    keys.push_back(key.size() >= 2 ? key.substr(1, key.size() - 2) : key);
  }
  return keys;
}

void tell(
    Reporter &reporter, const Expectation &expectation, const valijson::ValidationResults::Error &error) {
  auto way = keys(error.context);
  std::string pointer;
  for (auto &key : way) append(pointer, key);
  auto known = wording(error.description);
  if (!known) {
    reporter(clausier_fault_other, pointer, error.description);
  } else if (known->keyword) {
    reporter(known->kind, pointer, expectation.keyword(way, known->keyword));
  } else if (known->kind == clausier_fault_missing_key) {
    append(pointer, lastQuoted(error.description, "property '"));
    reporter(known->kind, pointer, {});
  } else {
    auto key = lastQuoted(error.description, "constraints: '");
    if (!key.empty()) append(pointer, key);
    // Its set of keys is smaller than the object only if one of them comes twice.
    reporter(key.empty() ? clausier_fault_repeated_key : known->kind, pointer, {});
  }
}

bool validate(clausier_schema &schema, const char *bytes, size_t count, Reporter &reporter) {
  rapidjson::Document document;
  Reading reading(bytes, count);
  document.Populate(reading);
  if (!reading.good) {
    if (reading.tooDeep) reporter(clausier_fault_too_deep, {}, {});
    else reporter(clausier_fault_not_json, {}, std::to_string(reading.stop));
    return false;
  }
  if (schema.acceptance.accepts(schema.compiled, document)) return true;
  valijson::adapters::RapidJsonAdapter adapter(document);
  if (reading.values > mostValuesForAllFaults) {
    auto &trail = schema.acceptance.trail;
    std::string pointer;
    for (auto key = trail.rbegin(); key != trail.rend(); ++key) append(pointer, *key);
    if (schema.validator.validate(schema.compiled, adapter, nullptr)) return true;
    reporter(clausier_fault_other, pointer, {});
  } else {
    valijson::ValidationResults results;
    if (schema.validator.validate(schema.compiled, adapter, &results)) return true;
    Expectation expectation(schema.text, document);
    for (auto &error : results) {
      if (!isEcho(error.description)) tell(reporter, expectation, error);
    }
  }
  if (reporter.told == 0) reporter(clausier_fault_other, {}, {});
  return false;
}

}  // namespace

clausier_schema *clausier_schema_compile(const char *bytes, size_t count) {
  try {
    auto schema = std::make_unique<clausier_schema>();
    Reading reading(bytes, count);
    schema->text.Populate(reading);
    if (!reading.good) return nullptr;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(valijson::adapters::RapidJsonAdapter(schema->text), schema->compiled);
    return schema.release();
  } catch (...) {
    return nullptr;
  }
}

void clausier_schema_free(clausier_schema *schema) { delete schema; }

bool clausier_schema_validate(
    clausier_schema *schema, const char *bytes, size_t count, void *context, clausier_fault_report report) {
  Reporter reporter{context, report};
  try {
    return validate(*schema, bytes, count, reporter);
  } catch (const std::exception &exception) {
    reporter(clausier_fault_other, {}, exception.what());
  } catch (...) {
    reporter(clausier_fault_other, {}, {});
  }
  return false;
}
