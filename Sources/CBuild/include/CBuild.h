#pragma once

/* The commit that the program was built from, as Scripts/build_release.sh tells it; empty in other builds. */
extern const char *_Nonnull const clausier_commit;
