import CLinux
import Glibc

/// A running program that reads page images, one after another; it ends with this value.
final class RecogniserProcess {
  private let number: pid_t
  private let requests: Int32
  private let answers: Int32
  private var incoming: [UInt8] = []
  private var taken = 0

  /// Starts the program for a language.
  init(_ program: RecogniserProgram, language: String) throws(RecognitionFailure) {
    // A program that is gone is an error of this page, and must not end this process.
    signal(SIGPIPE, SIG_IGN)
    var request: [Int32] = [-1, -1]
    var answer: [Int32] = [-1, -1]
    guard linux_pipe(&request) == 0 else { throw .failed }
    guard linux_pipe(&answer) == 0 else {
      for end in request { close(end) }
      throw .failed
    }
    let started = program.start([language], input: request[0], output: answer[1])
    close(request[0])
    close(answer[1])
    guard let started else {
      close(request[1])
      close(answer[0])
      throw .programMissing
    }
    (number, requests, answers) = (started, request[1], answer[0])
  }

  deinit {
    close(requests)
    close(answers)
    kill(number, SIGKILL)
    var state: Int32 = 0
    while waitpid(number, &state, 0) < 0, errno == EINTR {}
  }

  /// Reads an image.
  ///
  /// - Throws: ``RecognitionFailure`` when the program says so, or is gone.
  func read(_ image: GreyImage) throws(RecognitionFailure) -> RecognisedPage {
    guard send(image.head), send(image.pixels) else {
      // What it said before it ended tells why.
      while let line = line() { if let failure = RecogniserProcess.failure(line) { throw failure } }
      throw .failed
    }
    var page = RecognisedPage()
    while let line = line() {
      if line == "end" { return page }
      if let failure = RecogniserProcess.failure(line) { throw failure }
      page.take(Substring(line))
    }
    throw .failed
  }

  private static func failure(_ line: String) -> RecognitionFailure? {
    guard line.hasPrefix("error ") else { return nil }
    return RecognitionFailure(rawValue: String(line.dropFirst(6))) ?? .failed
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(requests, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      start += count
    }
    return true
  }

  /// The next line of the answer; `nil` when the program is gone.
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
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(answers, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0, searched < 1 << 24 else { return nil }
      incoming += piece.prefix(count)
    }
  }
}
