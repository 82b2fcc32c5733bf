/// Something new about the input with a number.
enum DocumentEvent {
  /// Its bytes are read; the worker waits to hear whether to continue.
  case identified(Int, FileIdentity)
  /// It is done.
  case finished(Int, WorkerAnswer, FileIdentity?)
}
