/* The only place that includes poppler; PDFText is its only importer. GLib comes by its own module, so that no
   declaration of it has two owners. */
#include "../CGLib/shim.h"
#include <poppler.h>

/* What poppler calls for everything that it finds wrong in a file, in a list of categories (poppler/Error.h): 1 is wrong
   syntax, 4 a failed reading, 7 a state that should not be. Only its C++ face has a place for it, under this name. */
typedef void (*poppler_complaint)(int category, long long position, const char *message);
extern void poppler_set_complaint(poppler_complaint take) __asm__("_Z16setErrorCallbackPFv13ErrorCategoryxPKcE");
