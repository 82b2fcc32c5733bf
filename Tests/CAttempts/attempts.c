#define _GNU_SOURCE
#include "attempts.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int told(long result) { return result < 0 ? errno : 0; }

static int opened(const char *path, int flags) {
  const int file = open(path, flags, 0600);
  if (file < 0) return errno;
  close(file);
  return 0;
}

static int of_parent(pid_t parent, const char *name) {
  char path[60];
  snprintf(path, sizeof path, "/proc/%d/%s", parent, name);
  return opened(path, O_RDONLY);
}

static int beside(const char *file, int (*make)(const char *, const char *)) {
  char path[1000];
  snprintf(path, sizeof path, "%s.new", file);
  return told(make(file, path));
}

static int listed(const char *path) {
  DIR *folder = opendir(path);
  if (!folder) return errno;
  closedir(folder);
  return 0;
}

static void *nothing(void *given) { return given; }

#define ATTEMPT(name) static int name(pid_t parent, const char *file)
#define UNUSED (void)parent, (void)file

ATTEMPT(read_file) { UNUSED; return opened(file, O_RDONLY); }
ATTEMPT(write_file) { UNUSED; return opened(file, O_WRONLY); }
ATTEMPT(write_beside) { UNUSED; char path[1000]; snprintf(path, sizeof path, "%s.new", file); return opened(path, O_WRONLY | O_CREAT); }
ATTEMPT(write_nowhere) { UNUSED; return opened("/dev/null", O_WRONLY); }
ATTEMPT(list_folder) { UNUSED; return listed("/tmp"); }
ATTEMPT(remove_file) { UNUSED; return told(unlink(file)); }
ATTEMPT(rename_file) { UNUSED; return beside(file, rename); }
ATTEMPT(link_file) { UNUSED; return beside(file, link); }
ATTEMPT(change_mode) { UNUSED; return told(chmod(file, 0600)); }
ATTEMPT(make_folder) { UNUSED; char path[1000]; snprintf(path, sizeof path, "%s.new", file); return told(mkdir(path, 0700)); }
ATTEMPT(reach_network) { UNUSED; return told(socket(AF_INET, SOCK_STREAM, 0)); }
ATTEMPT(trace_parent) { UNUSED; return told(ptrace(PTRACE_SEIZE, parent, 0, 0)); }
ATTEMPT(read_parent) {
  UNUSED;
  char byte;
  struct iovec here = {&byte, 1}, there = {(void *)told, 1};
  return told(process_vm_readv(parent, &here, 1, &there, 1, 0));
}
ATTEMPT(write_parent) {
  UNUSED;
  char byte = 0;
  struct iovec here = {&byte, 1}, there = {(void *)told, 1};
  return told(process_vm_writev(parent, &here, 1, &there, 1, 0));
}
ATTEMPT(open_parents_memory) { UNUSED; return of_parent(parent, "mem"); }
ATTEMPT(open_parents_environment) { UNUSED; return of_parent(parent, "environ"); }
ATTEMPT(name_parent) { UNUSED; return told(syscall(434 /* pidfd_open */, parent, 0)); }
ATTEMPT(take_parents_file) { UNUSED; return told(syscall(438 /* pidfd_getfd */, 0, 0, 0)); }
ATTEMPT(signal_parent) { UNUSED; return told(kill(parent, 0)); }
ATTEMPT(signal_all) { UNUSED; return told(kill(-1, 0)); }
ATTEMPT(signal_thread) { UNUSED; return told(syscall(SYS_tgkill, parent, parent, 0)); }
ATTEMPT(limit_parent) { UNUSED; return told(syscall(SYS_prlimit64, parent, 7, NULL, NULL)); }
ATTEMPT(fork_process) {
  UNUSED;
  const pid_t child = fork();
  if (child == 0) _exit(0);
  if (child > 0) waitpid(child, NULL, 0);
  return told(child);
}
ATTEMPT(start_program) {
  UNUSED;
  char *words[] = {"/bin/true", NULL};
  return told(execve(words[0], words, NULL));
}
ATTEMPT(own_memory_of_others) { UNUSED; return told(syscall(SYS_userfaultfd, 0)); }
ATTEMPT(ring) { UNUSED; return told(syscall(425 /* io_uring_setup */, 1, NULL)); }
ATTEMPT(slow_parent) { UNUSED; return told(setpriority(PRIO_PROCESS, parent, 19)); }
ATTEMPT(type_for_user) { UNUSED; return told(ioctl(0, TIOCSTI, "x")); }
ATTEMPT(signal_self) { UNUSED; return told(kill(getpid(), 0)); }
ATTEMPT(signal_own_thread) { UNUSED; return raise(SIGURG); }
ATTEMPT(list_fonts) { UNUSED; return listed("/usr/share/fonts"); }
ATTEMPT(start_thread) {
  UNUSED;
  pthread_t thread;
  const int error = pthread_create(&thread, NULL, nothing, NULL);
  if (error == 0) pthread_join(thread, NULL);
  return error;
}

static const struct attempt attempts[] = {
    {"read-file", read_file}, {"write-file", write_file}, {"write-beside", write_beside},
    {"write-nowhere", write_nowhere}, {"list-folder", list_folder}, {"remove-file", remove_file},
    {"rename-file", rename_file}, {"link-file", link_file}, {"change-mode", change_mode},
    {"make-folder", make_folder}, {"reach-network", reach_network}, {"trace-parent", trace_parent},
    {"read-parent", read_parent}, {"write-parent", write_parent}, {"open-parents-memory", open_parents_memory},
    {"open-parents-environment", open_parents_environment}, {"name-parent", name_parent},
    {"take-parents-file", take_parents_file}, {"signal-parent", signal_parent}, {"signal-all", signal_all},
    {"signal-thread", signal_thread}, {"limit-parent", limit_parent}, {"fork", fork_process},
    {"start-program", start_program}, {"fault-memory", own_memory_of_others}, {"ring", ring},
    {"slow-parent", slow_parent}, {"type-for-user", type_for_user}, {"signal-self", signal_self}, {"signal-own-thread", signal_own_thread}, {"list-fonts", list_fonts},
    {"start-thread", start_thread}, {NULL, NULL},
};

const struct attempt *first_attempt(void) { return attempts; }

int attempt_to_be_old(void) {
  struct sock_filter steps[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 444 /* landlock_create_ruleset */, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const struct sock_fprog program = {sizeof steps / sizeof steps[0], steps};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return told(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program));
}
