/* zlib, which packs the records that an index keeps. */
#include <zlib.h>
