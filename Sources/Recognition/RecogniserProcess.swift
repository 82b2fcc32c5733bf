import CLinux
import Glibc

/// Speaks with a running program that reads page images, one after another; it ends with this value.
final class RecogniserProcess {
  private let running: RunningRecogniser
  private let keeper: RecogniserKeeper
  private var incoming: [UInt8] = []
  private var taken = 0
  /// The processor time at which the reading of the present image must be done, and the time of the clock at which it
  /// is given up in any case, in seconds.
  private var end = (processor: Double.infinity, clock: Double.infinity)
  /// When the program last came on: its processor time then, and the time of the clock, in seconds.
  private var progress = (processor: -1.0, clock: 0.0)
  /// The most seconds of the clock in which it may do nothing.
  private var mostIdle = Double.infinity

  /// How many times as long as its processor time an image may take by the clock: other programs may be at work. Less than
  /// a worker has, so that the page alone is given up.
  private static let patience = 20.0
  /// The part of its time in which the program may do nothing, less than a worker has too; and the least seconds, since
  /// it may have to wait for a processor.
  private static let (idlePart, leastIdle) = (0.5, 5.0)

  /// Starts the program.
  init(_ keeper: RecogniserKeeper) throws(RecognitionFailure) {
    // A program that is gone is an error of this page, and must not end this process.
    signal(SIGPIPE, SIG_IGN)
    guard let running = keeper.start() else { throw .programMissing }
    // A program that takes nothing more must not hold this process for ever.
    _ = fcntl(running.requests, F_SETFL, O_NONBLOCK)
    (self.running, self.keeper) = (running, keeper)
  }

  deinit {
    close(running.requests)
    close(running.answers)
    keeper.end(running)
  }

  /// The processor time that the program has taken, in seconds.
  var processorSeconds: Double { Double(linux_processor_time(running.number)) / 1e9 }

  /// Reads an image.
  ///
  /// - Parameter seconds: the most processor time that it may take, which does not depend on what else is running.
  /// - Throws: ``RecognitionFailure`` when the program says so, is gone, or takes longer.
  func read(_ image: GreyImage, within seconds: Double) throws(RecognitionFailure) -> RecognisedPage {
    end = (processorSeconds + seconds, RecogniserProcess.clock + RecogniserProcess.patience * seconds)
    (progress, mostIdle) = ((-1, 0), max(RecogniserProcess.leastIdle, RecogniserProcess.idlePart * seconds))
    guard send(image.head), send(image.pixels) else {
      // What it said before it ended tells why.
      while !isLate, let line = line() { if let failure = RecogniserProcess.failure(line) { throw failure } }
      throw isLate ? .timedOut : .failed
    }
    var page = RecognisedPage()
    while let line = line() {
      if line == "end" { return page }
      if let failure = RecogniserProcess.failure(line) { throw failure }
      page.take(Substring(line))
    }
    throw isLate ? .timedOut : .failed
  }

  private static func failure(_ line: String) -> RecognitionFailure? {
    guard line.hasPrefix("error ") else { return nil }
    return RecognitionFailure(rawValue: String(line.dropFirst(6))) ?? .failed
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      guard wait(for: running.requests, POLLOUT) else { return false }
      let count = bytes.withUnsafeBytes { buffer in
        write(running.requests, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }

  private var isLate: Bool {
    let now = (processor: processorSeconds, clock: RecogniserProcess.clock)
    if now.processor != progress.processor { progress = now }
    return now.processor >= end.processor || now.clock >= end.clock || now.clock - progress.clock >= mostIdle
  }

  private static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Waits until something can be read or written; false when it takes too long.
  private func wait(for file: Int32, _ event: Int32) -> Bool {
    while true {
      var files = [pollfd(fd: file, events: Int16(event), revents: 0)]
      if poll(&files, 1, 200) > 0 { return true }
      if isLate { return false }
    }
  }

  /// The next line of the answer; `nil` when the program is gone or late.
  private func line() -> String? {
    var searched = taken
    while true {
      if let end = incoming[searched...].firstIndex(of: 0x0A) {
        defer { taken = end + 1 }
        return String(decoding: incoming[taken..<end], as: UTF8.self)
      }
      incoming.removeFirst(taken)
      taken = 0
      searched = incoming.count
      guard wait(for: running.answers, POLLIN) else { return nil }
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(running.answers, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0, searched < 1 << 24 else { return nil }
      incoming += piece.prefix(count)
    }
  }
}
