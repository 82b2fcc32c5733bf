/* The only place that includes poppler; PDFText is its only importer. GLib comes by its own module, so that no
   declaration of it has two owners. */
#include "../CGLib/shim.h"
#include <poppler.h>
