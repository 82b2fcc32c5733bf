/* The only place that includes libwebp; PDFText is its only importer. */
#include <webp/encode.h>
