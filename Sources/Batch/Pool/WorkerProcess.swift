import CLinux
import Glibc

/// A process that does jobs for this one: a copy of it, so that it starts in a millisecond and has the same
/// version even when the program has been replaced since.
struct WorkerProcess {
  /// Its number.
  let number: pid_t
  /// Where jobs and files go.
  let requests: Int32
  /// Where its answers come from.
  let answers: Int32
  /// Where its standard error comes from.
  let errors: Int32
  /// What it is doing.
  var task: WorkerTask?
  /// How many jobs it has been given.
  var given = 0
  /// The part of its answers that is not yet complete.
  var incoming = FrameBuffer()
  /// The end of what it wrote on its standard error, which may tell why it ended.
  var lastWords: [UInt8] = []
  /// What its connection has not yet taken.
  var outgoing: ArraySlice<UInt8> = []
  /// The program that it uses.
  var helper: WorkerHelper?
  /// Whether it is at work.
  var idling = IdleWatch()

  /// Starts a worker.
  ///
  /// Only for a program with a single thread.
  /// - Throws: ``SystemError`` when there are too many files or processes.
  static func start(_ limits: WorkerLimits, _ work: WorkerLoop.Work) throws(SystemError) -> WorkerProcess {
    let requests = try Pipe.connection()
    let answers: Pipe
    let errors: Pipe
    do { answers = try Pipe() } catch {
      requests.close()
      throw error
    }
    do { errors = try Pipe() } catch {
      requests.close()
      answers.close()
      throw error
    }
    let parent = getpid()
    let isHidden = linux_hide_memory() == 0
    let number = linux_fork()
    if number == 0 {
      let link = become(requests.output, answers.input, errors.input, of: parent, limits)
      let confinement = Hardening.confine(reading: LibraryData.paths)
      link.tell(isHidden ? confinement.union(.memory) : confinement)
      WorkerLoop.run(work, for: link)
    }
    Glibc.close(requests.output)
    Glibc.close(answers.input)
    Glibc.close(errors.input)
    let worker = WorkerProcess(
      number: number, requests: requests.input, answers: answers.output, errors: errors.output)
    guard number > 0 else {
      let error = SystemError.last
      worker.closePipes()
      throw error
    }
    // A whole answer fits, so that the worker need not wait until it is fetched; less also works.
    _ = linux_enlarge_pipe(worker.answers, 1 << 20)
    for end in [worker.requests, worker.answers, worker.errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    return worker
  }

  /// Gives it bytes, with files; says how many it took.
  func send(_ bytes: ArraySlice<UInt8>, _ files: [Int32] = []) -> Int {
    bytes.withUnsafeBytes { linux_send(requests, $0.baseAddress, $0.count, files, files.count) }
  }

  /// Ends the worker in any state; says by which signal it ended, and the most memory that it ever held.
  func stop() -> (signal: Int32, peak: Int) {
    kill(number, SIGKILL)
    defer {
      helper?.end()
      closePipes()
    }
    return reap()
  }

  /// Waits for the end of a worker that has closed its pipes.
  func end() -> (signal: Int32, peak: Int) {
    defer {
      helper?.end()
      closePipes()
    }
    return reap()
  }

  /// Ends the program that it uses.
  mutating func endHelper() {
    helper?.end()
    helper = nil
  }

  /// The processor time that the worker has taken, in seconds.
  var processorSeconds: Double { max(0, Double(linux_processor_time(number)) / 1e9) }

  /// The bytes of memory that the worker holds now.
  var memory: Int {
    guard let bytes = try? InputFile.readStream(BytePath("/proc/\(number)/statm".utf8)) else { return 0 }
    let words = bytes.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard words.count > 1, let pages = Int(String(decoding: words[1], as: UTF8.self)) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  private func reap() -> (signal: Int32, peak: Int) {
    var state: Int32 = 0
    var usage = rusage()
    while wait4(number, &state, 0, &usage) < 0, errno == EINTR {}
    return (state & 0x7F, usage.ru_maxrss * 1024)
  }

  /// Whether it, or what it uses, waits for a processor or a disk, as on a busy machine.
  var isHeldUp: Bool {
    [number, helper?.number].compactMap(\.self).contains { process in
      let bytes = (try? InputFile.readStream(BytePath("/proc/\(process)/stat".utf8))) ?? []
      guard let name = bytes.lastIndex(of: UInt8(ascii: ")")) else { return false }
      return ["R", "D"].contains(String(decoding: bytes[name...].dropFirst(2).prefix(1), as: UTF8.self))
    }
  }

  private func closePipes() {
    for end in [requests, answers, errors] { Glibc.close(end) }
  }

  /// Turns the copy that `fork` made into a worker.
  private static func become(
    _ requests: Int32, _ answers: Int32, _ errors: Int32, of parent: pid_t, _ limits: WorkerLimits
  ) -> WorkerLink {
    _ = linux_die_with_parent()
    if getppid() != parent { _exit(0) }
    let nothing = open("/dev/null", O_RDWR)
    // First moves them away from the numbers that they are to have.
    let ends = [requests, answers].map { fcntl($0, F_DUPFD, 16) }
    dup2(nothing, STDIN_FILENO)
    dup2(nothing, STDOUT_FILENO)
    dup2(errors, STDERR_FILENO)
    dup2(ends[0], 3)
    dup2(ends[1], 4)
    _ = linux_close_from(5)
    // A terminal, and what stops a service, send their signals to all; the parent decides what is finished.
    for asked in [SIGINT, SIGTERM, SIGHUP] { signal(asked, SIG_IGN) }
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    Hardening.limit(limits)
    return WorkerLink(requests: 3, answers: 4)
  }
}
