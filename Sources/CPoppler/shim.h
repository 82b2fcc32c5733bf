/* The only place that includes poppler; PDFText is its only importer. */
#include <poppler.h>
