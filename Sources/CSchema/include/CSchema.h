/* The C face of libvalijson: compile a JSON Schema once, validate many documents. No exception crosses it. */
#ifndef CSCHEMA_H
#define CSCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A compiled schema. It keeps caches: one thread at a time. */
typedef struct clausier_schema clausier_schema;

/* What a document does wrong; the comment says what `detail` holds. */
typedef enum {
  clausier_fault_not_json,        /* the byte where it stops being JSON */
  clausier_fault_too_deep,        /* nothing */
  clausier_fault_missing_key,     /* nothing: the pointer ends with the key */
  clausier_fault_unknown_key,     /* nothing: the pointer ends with the key */
  clausier_fault_repeated_key,    /* nothing */
  clausier_fault_wrong_type,      /* the types allowed, as JSON */
  clausier_fault_not_one_of,      /* the values allowed, as JSON */
  clausier_fault_wrong_form,      /* the pattern */
  clausier_fault_too_long,        /* the most characters allowed */
  clausier_fault_too_short,       /* the fewest characters allowed */
  clausier_fault_too_many,        /* the most elements allowed */
  clausier_fault_too_few,         /* the fewest elements allowed */
  clausier_fault_too_large,       /* the largest number allowed */
  clausier_fault_too_small,       /* the smallest number allowed */
  clausier_fault_other            /* libvalijson's own words, or nothing */
} clausier_fault_kind;

/* Told of each fault: a JSON Pointer and a detail, both UTF-8, valid during the call only. */
typedef void (*clausier_fault_report)(
    void *context, clausier_fault_kind kind, const char *pointer, size_t pointer_count, const char *detail,
    size_t detail_count);

/* Compiles a schema; null when the bytes are none. The caller frees it. */
clausier_schema *clausier_schema_compile(const char *bytes, size_t count);

void clausier_schema_free(clausier_schema *schema);

/* Whether a document keeps to the schema; otherwise at least one fault is reported. */
bool clausier_schema_validate(
    clausier_schema *schema, const char *bytes, size_t count, void *context, clausier_fault_report report);

/* The schema of a version of records, as `schemas/` publishes it; null for a version that has none. */
const char *clausier_record_schema(unsigned major, unsigned minor, size_t *count);

#ifdef __cplusplus
}
#endif

#endif
