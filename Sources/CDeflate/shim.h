/* libdeflate, which packs the records that an index keeps. */
#include <libdeflate.h>
