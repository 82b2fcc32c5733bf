#include "CSchema.h"

/* The schemas are part of the program, so that they are found wherever it is copied. */
#pragma clang diagnostic ignored "-Wc23-extensions"
static const char version_1_0[] = {
#embed "../../schemas/clausier-record-1.0.schema.json"
};
static const char version_1_1[] = {
#embed "../../schemas/clausier-record-1.1.schema.json"
};

const char *clausier_record_schema(unsigned major, unsigned minor, size_t *count) {
  if (major == 1 && minor == 0) return *count = sizeof version_1_0, version_1_0;
  if (major == 1 && minor == 1) return *count = sizeof version_1_1, version_1_1;
  return *count = 0, NULL;
}
