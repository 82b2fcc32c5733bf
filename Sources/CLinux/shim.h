/* The calls of Linux that Swift does not take over: variadic ones, those made of macros, and fork. */
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* Only for a program with a single thread: the child goes on with a copy of everything. */
static inline pid_t linux_fork(void) { return fork(); }

/* Ends this process when the one that forked it is gone. */
static inline int linux_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

static inline int linux_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

/* A pipe that no other program inherits. */
static inline int linux_pipe(int ends[2]) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }

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

#if defined(__x86_64__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/*
 * Refuses sockets with EPERM from now on, here and in all children, and io_uring, which could make them too; calls in
 * another machine's convention are refused whole. Needs linux_no_new_privileges first.
 */
static inline int linux_deny_sockets(void) {
#ifdef CLINUX_ARCHITECTURE
  struct sock_filter steps[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CLINUX_ARCHITECTURE, 0, 4),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 2, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_io_uring_setup, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
  };
  const struct sock_fprog program = {sizeof steps / sizeof steps[0], steps};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#else
  errno = ENOSYS;
  return -1;
#endif
}

#endif
