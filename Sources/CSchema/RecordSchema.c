#include "CSchema.h"

/* The schema stands in the program itself, so that it is found wherever the program is taken. */
#pragma clang diagnostic ignored "-Wc23-extensions"
static const char bytes[] = {
#embed "../../schemas/clausier-record-1.1.schema.json"
};

const char *clausier_record_schema(size_t *count) {
  *count = sizeof bytes;
  return bytes;
}
