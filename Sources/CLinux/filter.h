/* What a process may no longer ask the kernel for. */
#ifndef CLINUX_FILTER_H
#define CLINUX_FILTER_H

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define CLINUX_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* These numbers are the same on all machines; the headers may be older than the calls. */
#define CLINUX_CLONE3 435
#define CLINUX_OPENAT2 437

/* The flags of `open` that let a file be changed or made: O_WRONLY, O_RDWR, O_CREAT, O_TRUNC. */
#define CLINUX_WRITING (01 | 02 | 0100 | 01000)

static inline int linux_install_filter(const struct sock_filter *steps, unsigned short count) {
  const struct sock_fprog program = {count, (struct sock_filter *)steps};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}

/* Calls that reach other processes, other machines, or the names of files; reading needs none of them. */
static const unsigned linux_refused_calls[] = {
    SYS_socket, SYS_socketpair, SYS_execve, SYS_execveat, SYS_unshare, SYS_setns, SYS_ptrace, SYS_process_vm_readv,
    SYS_process_vm_writev, SYS_kcmp, SYS_tkill, SYS_perf_event_open, SYS_bpf, SYS_add_key, SYS_request_key, SYS_keyctl,
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_open_by_handle_at, SYS_shmget, SYS_msgget, SYS_semget,
    SYS_mq_open, SYS_unlinkat, SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_mkdirat, SYS_mknodat, SYS_truncate,
    SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr,
    SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
#ifdef SYS_renameat
    SYS_renameat,
#endif
#if defined(__x86_64__)
    SYS_fork, SYS_vfork, SYS_creat, SYS_unlink, SYS_rename, SYS_link, SYS_symlink, SYS_mkdir, SYS_rmdir, SYS_mknod,
    SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
    SYS_userfaultfd, SYS_setpriority, SYS_sched_setparam, SYS_sched_setscheduler, SYS_sched_setattr,
    SYS_sched_setaffinity, SYS_ioprio_set, SYS_migrate_pages, SYS_move_pages,
    /* pidfd_send_signal, io_uring_setup, io_uring_enter, io_uring_register, open_tree, move_mount, fsopen, pidfd_open,
       pidfd_getfd, process_madvise, mount_setattr, process_mrelease, fchmodat2, setxattrat, removexattrat */
    424, 425, 426, 427, 428, 429, 430, 434, 438, 440, 442, 448, 452, 463, 466,
};

#define CLINUX_COUNT(list) (sizeof list / sizeof list[0])
#define CLINUX_LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define CLINUX_RETURN(value) BPF_STMT(BPF_RET | BPF_K, value)
#define CLINUX_REFUSE(error) CLINUX_RETURN(SECCOMP_RET_ERRNO | (error))
/* Goes on where the value is this one, and past so many steps where it is not. */
#define CLINUX_IF(value, steps) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, steps)
/* A call that is allowed only about this process. */
#define CLINUX_OWN(call, process) \
  CLINUX_IF(call, 4), CLINUX_LOAD(args[0]), CLINUX_IF(process, 1), CLINUX_RETURN(SECCOMP_RET_ALLOW), CLINUX_REFUSE(EPERM)
/* A call that opens a file, with the place of its flags. */
#define CLINUX_READING(call, flags)                                                               \
  CLINUX_IF(call, 4), CLINUX_LOAD(args[flags]), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLINUX_WRITING, 1, 0), \
      CLINUX_RETURN(SECCOMP_RET_ALLOW), CLINUX_REFUSE(EACCES)

#ifdef CLINUX_ARCHITECTURE
/* Calls in another machine's convention are refused whole. */
#if defined(__x86_64__)
#define CLINUX_BEGINNING                                                                              \
  CLINUX_LOAD(arch), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CLINUX_ARCHITECTURE, 1, 0), CLINUX_REFUSE(EPERM), CLINUX_LOAD(nr), \
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), CLINUX_REFUSE(EPERM)
#else
#define CLINUX_BEGINNING \
  CLINUX_LOAD(arch), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CLINUX_ARCHITECTURE, 1, 0), CLINUX_REFUSE(EPERM), CLINUX_LOAD(nr)
#endif
#endif

/*
 * Refuses sockets with EPERM from now on, here and in all children, and io_uring, which could make them too. Needs
 * linux_no_new_privileges first.
 */
static inline int linux_deny_sockets(void) {
#ifdef CLINUX_ARCHITECTURE
  const struct sock_filter steps[] = {
      CLINUX_BEGINNING, CLINUX_IF(SYS_socket, 1), CLINUX_REFUSE(EPERM), CLINUX_IF(425, 1), CLINUX_REFUSE(EPERM),
      CLINUX_RETURN(SECCOMP_RET_ALLOW),
  };
  return linux_install_filter(steps, CLINUX_COUNT(steps));
#else
  errno = ENOSYS;
  return -1;
#endif
}

/*
 * Leaves this process, by its number, only what reading needs: memory, files opened for reading, threads, its pipes, and
 * signals to itself. Needs linux_no_new_privileges first.
 */
static inline int linux_deny_all_but_reading(unsigned process) {
#ifdef CLINUX_ARCHITECTURE
  const struct sock_filter beginning[] = {CLINUX_BEGINNING};
  const struct sock_filter end[] = {
      CLINUX_OWN(SYS_kill, process), CLINUX_OWN(SYS_tgkill, process), CLINUX_OWN(SYS_rt_sigqueueinfo, process),
      CLINUX_OWN(SYS_rt_tgsigqueueinfo, process),
      /* Limits: 0 is this process too, and the only number that the library gives. */
      CLINUX_OWN(SYS_prlimit64, 0),
      /* Typing on a terminal in the user's place, and pasting there: TIOCSTI and TIOCLINUX. */
      CLINUX_IF(SYS_ioctl, 6), CLINUX_LOAD(args[1]), CLINUX_IF(0x5412, 1), CLINUX_REFUSE(EPERM), CLINUX_IF(0x541C, 1),
      CLINUX_REFUSE(EPERM), CLINUX_RETURN(SECCOMP_RET_ALLOW),
      /* Without `clone3`, whose flags are out of sight here, the library makes threads by `clone`. */
      CLINUX_IF(CLINUX_CLONE3, 1), CLINUX_REFUSE(ENOSYS), CLINUX_IF(CLINUX_OPENAT2, 1), CLINUX_REFUSE(ENOSYS),
      CLINUX_IF(SYS_clone, 4), CLINUX_LOAD(args[0]), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1),
      CLINUX_RETURN(SECCOMP_RET_ALLOW), CLINUX_REFUSE(EPERM),
#ifdef SYS_open
      CLINUX_READING(SYS_open, 1),
#endif
      CLINUX_READING(SYS_openat, 2), CLINUX_RETURN(SECCOMP_RET_ALLOW),
  };
  struct sock_filter steps[CLINUX_COUNT(beginning) + 2 * CLINUX_COUNT(linux_refused_calls) + CLINUX_COUNT(end)];
  size_t count = 0;
  for (size_t i = 0; i < CLINUX_COUNT(beginning); i++) steps[count++] = beginning[i];
  for (size_t i = 0; i < CLINUX_COUNT(linux_refused_calls); i++) {
    steps[count++] = (struct sock_filter)CLINUX_IF(linux_refused_calls[i], 1);
    steps[count++] = (struct sock_filter)CLINUX_REFUSE(EPERM);
  }
  for (size_t i = 0; i < CLINUX_COUNT(end); i++) steps[count++] = end[i];
  return linux_install_filter(steps, (unsigned short)count);
#else
  errno = ENOSYS;
  return -1;
#endif
}

#endif
