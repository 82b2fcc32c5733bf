/* GLib for those who need its checksums, options and processes, but no poppler. */
#include <glib.h>
