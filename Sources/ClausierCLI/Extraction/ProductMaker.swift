import Batch
import Clausier
import PDFText
import SchemaValidation

/// Reads one input and makes a product of its acts.
///
/// It keeps nothing from one input to the next, so that several of them can work side by side.
struct ProductMaker {
  /// What is made.
  var product: any Product
  /// The passwords to try on files that ask for one.
  var passwords: [[UInt8]] = []
  /// Whether records show where their values are.
  var evidence = true
  /// Whether the user is told of single values that are not sure.
  var tellsDetails = false
  /// The most pages that a document may have.
  var maxPages = 5000
  /// The pages that are read.
  var part = 1...Int.max
  /// Which acts of a file with several are handed out; those that the product is made of if nothing is said.
  var acts: ActChoice?
  /// How deep PDFs inside others are read too.
  var attachmentDepth = 0
  /// Which pages are read from their images, and how.
  var recognition: PageRecognition?
  /// Checks every record against the schema before it is handed out.
  var validator = SchemaValidator()

  /// Reads the input and says what is in it; never fails, since a fault is an answer too.
  ///
  /// - Parameters:
  ///   - beforeImage: is called before each page that is read from its image, which takes a second or more.
  ///   - goOn: is told the bytes once they are read; if it says no, there is no outcome.
  func outcome(
    of input: Input, clock: inout StageClock, beforeImage: @escaping () -> Void = {},
    goOn: (InputFile) -> Bool = { _ in true }
  ) -> Outcome? {
    var recognition = recognition
    recognition?.beforeImage = beforeImage
    let name = PathText.text(of: input.name.bytes)
    var known = ErrorRecord(file: name, fault: .notFound)
    clock.begin(.read)
    defer { clock.stop() }
    do throws(Fault) {
      let file = try Reading.file(input)
      known.sha256 = file.sha256
      known.bytes = file.bytes.count
      guard goOn(file) else { return nil }
      if let outcome = try recordOutcome(of: file, name: name, subject: input.subject) { return outcome }
      let reading = try Reading.pages(
        of: file, passwords: passwords, maxPages: maxPages, part: part, recognition: recognition)
      let document = reading.document(file: name, sha256: file.sha256, bytes: file.bytes.count)
      let traits = product.traits.map {
        TraitReading.traits(of: file.bytes, passwords: passwords, reading, $0)
      }
      clock.countDocument()
      var outcome = Outcome(reading, mode: recognition?.mode)
      let acts = document.acts(began: { clock.begin($0) })
      if acts.count > 1 { outcome.remarks.append(.acts(acts.map(\.record))) }
      for act in (self.acts ?? type(of: product).acts).chosen(of: acts) {
        let pages = shownPages(of: act.record.source.act, among: reading.pages, of: file.bytes)
        outcome.bodies.append(try body(of: act, traits, pages, clock: &clock))
        outcome.doubts.add(act.record)
        if tellsDetails { outcome.details += Doubts(of: act.record).notices }
        // Only a file that is not a convention at all deserves a message; a recueil has other acts too.
        guard act.record.source.act.of == 1 else { continue }
        outcome.remarks += act.record.diagnostics.filter { $0.code == "not-a-convention" }.map(Notice.init)
      }
      if attachmentDepth > 0 {
        addAttached(in: file.bytes, named: name, to: &outcome, clock: &clock, beforeImage: beforeImage)
      }
      return outcome
    } catch {
      known.fault = error
      return Outcome(bodies: [product.body(of: known)], fault: error)
    }
  }

  /// Makes the product of an act once its record is known to be valid, if need be without odd values.
  private func body(
    of act: ReadAct, _ traits: FileTraits?, _ pages: [ShownPage], clock: inout StageClock
  ) throws(Fault) -> [UInt8] {
    guard product.usesJSON else {
      clock.begin(.write)
      return product.body(of: ValidAct(act, json: [], traits: traits, pages: pages))
    }
    var (act, json, faults) = check(act, clock: &clock)
    if !faults.isEmpty, let shorter = act.leavingOut(Array(Set(faults.map(\.pointer))).sorted()) {
      (act, json, faults) = check(shorter, clock: &clock)
    }
    if let wrong = faults.first { throw .invalidRecord(pointer: wrong.pointer, reason: wrong.reason) }
    clock.begin(.write)
    return product.body(of: ValidAct(act, json: json, traits: traits, pages: pages))
  }

  private func check(
    _ act: ReadAct, clock: inout StageClock
  ) -> (act: ReadAct, json: [UInt8], faults: [RecordFault]) {
    clock.begin(.write)
    let json = act.record.json(product.style, evidence: evidence)
    clock.begin(.validate)
    return (act, json, validator.validate(json))
  }
}
