/* The only place that includes qpdf; PDFText is its only importer. */
#include <qpdf/qpdf-c.h>
