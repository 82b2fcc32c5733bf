/* libarchive, which writes zip and tar. */
#ifndef CARCHIVE_SHIM_H
#define CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>
#include <time.h>

/* A zip has local times: they must not depend on the time zone of the machine. */
static inline void carchive_use_utc(void) {
  setenv("TZ", "UTC0", 1);
  tzset();
}

#endif
