/// The scores of many drawn acts, by field and by form.
struct Estimate {
  /// The score of the acts that use a form, over the fields that depend on it.
  struct FormScore {
    let axis: String
    let form: Form
    var tally = Tally()
    var acts = 0
    /// A mistake in an act that uses the form.
    var example = ""
  }

  private(set) var fields: [Field: Tally] = [:]
  private(set) var words = Tally()
  private(set) var acts = 0
  private(set) var exact = 0
  /// Values wrong without a warning, and right with one.
  private(set) var wrongUnflagged = 0
  private(set) var rightFlagged = 0
  private var forms: [String: FormScore] = [:]

  mutating func add(_ reading: ReadBack) {
    acts += 1
    words += reading.words
    wrongUnflagged += reading.wrongUnflagged
    rightFlagged += reading.rightFlagged
    if reading.tallies.allSatisfy({ !$0.key.counts || $0.value.extra + $0.value.missed == 0 }) { exact += 1 }
    for (field, tally) in reading.tallies { fields[field, default: Tally()] += tally }
    for choice in reading.act.choices { add(reading, to: choice) }
  }

  /// Counts the values in the lines that a form concerns. A value that was not expected counts where one of its field was
  /// missed, otherwise for the forms that concern the whole act.
  private mutating func add(_ reading: ReadBack, to choice: Choice) {
    let key = choice.axis + "/" + choice.form.name
    var score = forms[key] ?? FormScore(axis: choice.axis, form: choice.form)
    score.acts += 1
    var extra: [Field: Int] = [:]
    for fact in reading.extra where choice.fields.contains(fact.field) { extra[fact.field, default: 0] += 1 }
    for (fact, line) in reading.right where choice.fields.contains(fact.field) && choice.covers(line) {
      score.tally.right += 1
    }
    for (fact, line) in reading.missed where choice.fields.contains(fact.field) && choice.covers(line) {
      score.tally.missed += 1
      if let count = extra[fact.field], count > 0 {
        extra[fact.field] = count - 1
        score.tally.extra += 1
      }
      if score.example.isEmpty { score.example = reading.explanation(of: fact, line) }
    }
    if choice.last == nil { score.tally.extra += extra.values.reduce(0, +) }
    forms[key] = score
  }

  /// All fields that count, taken together.
  var total: Tally {
    fields.filter(\.key.counts).values.reduce(into: Tally()) { $0 += $1 }
  }

  /// The forms from the worst to the best.
  var ranked: [FormScore] {
    forms.values.sorted { ($0.tally.f1, $0.axis, $0.form.name) < ($1.tally.f1, $1.axis, $1.form.name) }
  }
}
