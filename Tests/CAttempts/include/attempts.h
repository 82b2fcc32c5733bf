/* What a hostile worker might try. */
#ifndef ATTEMPTS_H
#define ATTEMPTS_H

#include <sys/types.h>

/* A thing to try: against the parent, or on a file of another's. */
struct attempt {
  const char *name;
  /* Returns 0 when it was allowed, or the number of the error. */
  int (*make)(pid_t parent, const char *file);
};

/* The first of all; the last has no name. */
const struct attempt *first_attempt(void);

/* Lets this process and its children know nothing of Landlock, as an old kernel; 0 when done. */
int attempt_to_be_old(void);

#endif
