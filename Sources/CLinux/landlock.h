/* Landlock, by the numbers of its calls: the system's headers may be older than the kernel, or lack it. */
#ifndef CLINUX_LANDLOCK_H
#define CLINUX_LANDLOCK_H

#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The version of Landlock that the kernel has; -1 where it has none. */
static inline int linux_landlock_version(void) { return (int)syscall(444, (void *)0, (size_t)0, 1U); }

/* Rules that allow nothing of what they name: rights to files, to the network, and to processes outside; -1 if none. */
static inline int linux_landlock_rules(uint64_t files, uint64_t network, uint64_t processes) {
  const uint64_t named[3] = {files, network, processes};
  /* An older kernel takes more than it knows as long as that is zero. */
  return (int)syscall(444, named, sizeof named, 0U);
}

/* Allows rights to an open file, or to a folder and everything below it. */
static inline int linux_landlock_allow(int rules, int file, uint64_t rights) {
  const struct __attribute__((packed)) { uint64_t rights; int32_t file; } allowed = {rights, file};
  return (int)syscall(445, rules, 1U, &allowed, 0U);
}

/* Lets the rules hold for this process from now on. Needs linux_no_new_privileges first. */
static inline int linux_landlock_obey(int rules) { return (int)syscall(446, rules, 0U); }

#endif
