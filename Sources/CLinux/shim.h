/* The calls of Linux that Swift does not take over: variadic ones, those made of macros, and fork. */
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "filter.h"
#include "landlock.h"

/* Only for a program with a single thread: the child goes on with a copy of everything. */
static inline pid_t linux_fork(void) { return fork(); }

/* Whether the process ignores a signal, which Swift cannot tell from its handler. */
static inline int linux_ignores(int number) {
  struct sigaction action;
  return sigaction(number, 0, &action) == 0 && action.sa_handler == SIG_IGN;
}

/* Ends this process when the one that forked it is gone. */
static inline int linux_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

static inline int linux_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

/* A pipe that no other program inherits. */
static inline int linux_pipe(int ends[2]) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }

/* Two ends of a connection through which files can be given too; no other program inherits them. */
static inline int linux_connection(int ends[2]) { return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends); }

/* The most files that are given at once. */
#define CLINUX_MOST_FILES 2

/* As `write`, with so many files. */
static inline ssize_t linux_send(int connection, const void *bytes, size_t count, const int *files, size_t fileCount) {
  struct iovec piece = {(void *)bytes, count};
  union { struct cmsghdr head; char room[CMSG_SPACE(CLINUX_MOST_FILES * sizeof(int))]; } control;
  struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1};
  if (fileCount > 0) {
    memset(&control, 0, sizeof control);
    message.msg_control = &control;
    message.msg_controllen = CMSG_SPACE(fileCount * sizeof(int));
    control.head.cmsg_level = SOL_SOCKET;
    control.head.cmsg_type = SCM_RIGHTS;
    control.head.cmsg_len = CMSG_LEN(fileCount * sizeof(int));
    memcpy(CMSG_DATA(&control.head), files, fileCount * sizeof(int));
  }
  return sendmsg(connection, &message, MSG_NOSIGNAL);
}

/* As `read`, with the files that came along, and how many. */
static inline ssize_t linux_receive(int connection, void *bytes, size_t count, int *files, size_t *fileCount) {
  struct iovec piece = {bytes, count};
  union { struct cmsghdr head; char room[CMSG_SPACE(CLINUX_MOST_FILES * sizeof(int))]; } control;
  struct msghdr message = {
      .msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
  const ssize_t got = recvmsg(connection, &message, MSG_CMSG_CLOEXEC);
  *fileCount = 0;
  for (struct cmsghdr *head = CMSG_FIRSTHDR(&message); got >= 0 && head; head = CMSG_NXTHDR(&message, head)) {
    if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS) continue;
    *fileCount = (head->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    memcpy(files, CMSG_DATA(head), *fileCount * sizeof(int));
  }
  return got;
}

/* Gives a pipe room, as far as the user may. */
static inline int linux_enlarge_pipe(int end, int bytes) { return fcntl(end, 1031 /* F_SETPIPE_SZ */, bytes); }

/* Makes two paths change places, at once. */
static inline long linux_exchange(const char *one, const char *other) {
  return syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2 /* RENAME_EXCHANGE */);
}

/* Waits until the file system of an open file is on the disk. */
static inline long linux_sync(int file) { return syscall(SYS_syncfs, file); }

/* Closes all files from a number up. */
static inline long linux_close_from(unsigned first) { return syscall(SYS_close_range, first, ~0U, 0); }

/* The same in a program that is started; the header has it for GNU sources only. */
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

static inline int linux_start_without_files(posix_spawn_file_actions_t *actions, int from) {
  return posix_spawn_file_actions_addclosefrom_np(actions, from);
}

/* The processor time that a process has taken, in nanoseconds; -1 where it is gone. */
static inline long long linux_processor_time(pid_t process) {
  clockid_t clock;
  struct timespec time;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) return -1;
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/* The columns of a terminal; 0 where that is not known. */
static inline int linux_terminal_columns(int terminal) {
  struct winsize size;
  return ioctl(terminal, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* No process without the right to trace all others may read or change this one's memory, or take its files. */
static inline int linux_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/* Gives up what an administrator may do beyond other users. */
static inline int linux_drop_capabilities(void) {
  struct __user_cap_header_struct head = {_LINUX_CAPABILITY_VERSION_3, 0};
  const struct __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {{0, 0, 0}, {0, 0, 0}};
  return (int)syscall(SYS_capset, &head, none);
}

/* The limit on memory of another process of the same user. */
static inline int linux_limit_data_of(pid_t process, rlim_t most) {
  const struct rlimit limit = {most, most};
  return (int)syscall(SYS_prlimit64, process, RLIMIT_DATA, &limit, (void *)0);
}

static inline int linux_limit_core(rlim_t most) {
  const struct rlimit limit = {most, most};
  return setrlimit(RLIMIT_CORE, &limit);
}

static inline int linux_limit_open_files(rlim_t most) {
  const struct rlimit limit = {most, most};
  return setrlimit(RLIMIT_NOFILE, &limit);
}

static inline int linux_limit_file_size(rlim_t most) {
  const struct rlimit limit = {most, most};
  return setrlimit(RLIMIT_FSIZE, &limit);
}

static inline int linux_limit_data(rlim_t most) {
  const struct rlimit limit = {most, most};
  return setrlimit(RLIMIT_DATA, &limit);
}

#endif
