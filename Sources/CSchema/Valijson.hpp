// The only place that includes libvalijson and rapidjson.
#pragma once

#include <stdexcept>

#define VALIJSON_USE_EXCEPTIONS 1

// libvalijson's own assertion for rapidjson builds a string at every check and makes parsing ten times slower.
[[noreturn]] inline void rapidjson_assertion_failed() { throw std::logic_error("rapidjson"); }
#define RAPIDJSON_ASSERT(condition) \
  (static_cast<bool>(condition) ? static_cast<void>(0) : rapidjson_assertion_failed())

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-W#warnings"
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

#include <rapidjson/memorystream.h>
#include <rapidjson/pointer.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
