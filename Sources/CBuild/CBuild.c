#include "CBuild.h"

#define TEXT_OF(words) #words
#define TEXT(words) TEXT_OF(words)

#ifdef CLAUSIER_COMMIT
const char *const clausier_commit = TEXT(CLAUSIER_COMMIT);
#else
const char *const clausier_commit = "";
#endif
