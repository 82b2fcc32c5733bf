/// Compares the objects of a file with those of an earlier revision of it, to tell signatures, time stamps and
/// what is needed to check them from any other change.
///
/// Every object that was replaced must be explained by its role: the catalog may get a form and validation data,
/// the form and a page may get fields for signatures, an empty field may be signed, what the file says about itself may
/// change. Objects that are new are explained by those that lead to them.
struct RevisionComparison {
  let old: PlainFile
  let new: PlainFile
  /// The numbers of the objects that are elsewhere than they were, or gone.
  private(set) var replaced: Set<Int> = []
  /// The numbers of those that were not there.
  private(set) var added: Set<Int> = []
  /// The replaced ones that are explained, though no page shows them.
  private var explained: Set<Int> = []
  /// The replaced ones that are explained and that pages show.
  private(set) var explainedOnPages: Set<Int> = []
  /// Whether fields were added, rather than empty ones signed.
  private(set) var addsFields = false
  /// Whether the form or the tree of pages is not a longer form of what it was.
  private var isOdd = false

  /// Compares two revisions; `nil` if they have no catalog in common.
  init?(_ old: PlainFile, _ new: PlainFile) {
    self.old = old
    self.new = new
    guard let root = old.trailer["Root"].number, root == new.trailer["Root"].number else { return nil }
    for number in 0..<max(old.numbers.count, new.numbers.count) {
      switch (old.place(of: number), new.place(of: number)) {
      case (nil, nil): continue
      case (nil, .some): added.insert(number)
      case (let before, let after): if before != after { replaced.insert(number) }
      }
    }
    replaced = replaced.filter { number in
      let object = old.value(.reference(number))
      // Tables and streams of objects only hold others, which are compared themselves.
      return object != new.value(.reference(number)) && !RevisionComparison.isHolder(object, old)
    }
    compareCatalogs(root)
    comparePages()
    compareFacts()
  }

  /// Whether everything that was replaced is explained.
  var isExplained: Bool {
    guard !isOdd, replaced.isSubset(of: explained.union(explainedOnPages)) else { return false }
    // An object cannot be a harmless fact and something that a page shows at the same time.
    let shown = pageParts(of: old).reduce(into: Set<Int>()) { $0.formUnion($1) }
    return replaced.intersection(shown).isSubset(of: explainedOnPages)
  }

  /// The pages, from 0, that may show something else than before; `nil` for all.
  var changedPages: Set<Int>? {
    let open = replaced.subtracting(explainedOnPages)
    guard !isOdd, !changesWholeFile(open) else { return nil }
    let parts = pageParts(of: new)
    return Set(parts.indices.filter { !parts[$0].isDisjoint(with: open) })
  }

  private static func isHolder(_ object: PDFObject, _ file: PlainFile) -> Bool {
    guard case .stream(let entries, _) = object else { return false }
    return file.name(entries["Type"]) == "XRef" || file.name(entries["Type"]) == "ObjStm"
  }

  // MARK: Catalog and form

  private mutating func compareCatalogs(_ root: Int) {
    let (before, after) = (old.root, new.root)
    let allowed: Set = ["AcroForm", "DSS", "Extensions", "Metadata", "Perms", "Version"]
    if before.differences(from: after).isSubset(of: allowed) { explained.insert(root) }
    compareForms(before["AcroForm"], after["AcroForm"])
    explainValidationData(before["DSS"])
  }

  private mutating func compareForms(_ before: PDFObject, _ after: PDFObject) {
    let (form, newForm) = (old.dictionary(before), new.dictionary(after))
    // What new fields look like is added for the writers of appearances; the appearances are objects of their own.
    let allowed: Set = ["Fields", "SigFlags", "NeedAppearances", "DR", "DA"]
    if form.differences(from: newForm).isSubset(of: allowed) { explain(before) } else { isOdd = true }
    let (fields, newFields) = (old.items(form["Fields"]), new.items(newForm["Fields"]))
    guard let more = RevisionComparison.more(in: newFields, than: fields) else {
      isOdd = true
      return
    }
    if more.allSatisfy({ isSignature($0, in: new) }) { explain(form["Fields"]) } else { isOdd = true }
    if !more.isEmpty { addsFields = true }
    for field in fields { compareField(field, depth: 0) }
  }

  /// Explains a field for a signature that was empty and is signed.
  private mutating func compareField(_ field: PDFObject, depth: Int) {
    guard depth < 16, let number = field.number else { return }
    let before = old.dictionary(field)
    for kid in old.items(before["Kids"]) { compareField(kid, depth: depth + 1) }
    guard replaced.contains(number), isSignature(field, in: old) else { return }
    guard before["V"] == .null else { return }
    let allowed: Set = ["V", "AP", "AS", "F", "M", "MK", "DA", "Lock", "SV"]
    if before.differences(from: new.dictionary(field)).isSubset(of: allowed) {
      explainedOnPages.insert(number)
    }
  }

  private func isSignature(_ field: PDFObject, in file: PlainFile) -> Bool {
    var field = file.dictionary(field)
    for _ in 0..<16 {
      if let kind = file.name(field["FT"]) { return kind == "Sig" }
      field = file.dictionary(field["Parent"])
    }
    return false
  }

  /// Certificates and lists of revoked ones are streams, never replaced; what names them may be.
  private mutating func explainValidationData(_ object: PDFObject) {
    let data = old.dictionary(object)
    explain(object)
    for key in ["Certs", "OCSPs", "CRLs"] { explain(data[key]) }
    let checks = old.dictionary(data["VRI"])
    explain(data["VRI"])
    for check in checks.objects {
      explain(check)
      for list in old.dictionary(check).objects { explain(list) }
    }
  }

  // MARK: Pages and facts

  private mutating func comparePages() {
    let (before, after) = (old.numberedPages(), new.numberedPages())
    guard before.map(\.number) == after.map(\.number) else {
      isOdd = true
      return
    }
    for (one, two) in zip(before, after) {
      guard one.page.differences(from: two.page).isSubset(of: ["Annots"]) else { continue }
      let annotations = old.items(one.page["Annots"])
      guard let more = RevisionComparison.more(in: new.items(two.page["Annots"]), than: annotations),
        more.allSatisfy({ isNewSignature($0) })
      else { continue }
      if let number = one.number { explainedOnPages.insert(number) }
      if let list = one.page["Annots"].number { explainedOnPages.insert(list) }
      for annotation in annotations { compareField(annotation, depth: 0) }
    }
  }

  private func isNewSignature(_ annotation: PDFObject) -> Bool {
    guard let number = annotation.number, added.contains(number) else { return false }
    return new.name(new.dictionary(annotation)["Subtype"]) == "Widget" && isSignature(annotation, in: new)
  }

  private mutating func compareFacts() {
    let facts = old.trailer["Info"]
    if facts.number == new.trailer["Info"].number, old.dictionary(facts)["Type"] == .null { explain(facts) }
    let metadata = old.root["Metadata"]
    if old.name(old.dictionary(metadata)["Type"]) == "Metadata" { explain(metadata) }
  }

  private mutating func explain(_ object: PDFObject) {
    if let number = object.number { explained.insert(number) }
  }

  /// What stands in a list besides all of another, in whose order that still is; `nil` where something is missing.
  private static func more(in list: [PDFObject], than shorter: [PDFObject]) -> [PDFObject]? {
    var rest = shorter[...]
    var more: [PDFObject] = []
    for item in list {
      if item == rest.first { rest = rest.dropFirst() } else { more.append(item) }
    }
    return rest.isEmpty ? more : nil
  }
}
