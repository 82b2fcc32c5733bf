/* The only place that includes tesseract; ClausierOCR is its only importer. */
#include <tesseract/capi.h>
