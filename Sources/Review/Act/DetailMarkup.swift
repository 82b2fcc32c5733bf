import Clausier

/// Writes what the script fills for the chosen value: the slice of paper, what is known of it, and its correction.
struct DetailMarkup {
  let language: PageLanguage

  /// Adds the element, hidden until a value is chosen.
  func write(to page: inout Markup) {
    page.element("section", ["id": "detail", "hidden": "", "aria-label": language(.chosen)]) { detail in
      detail.element("h2", ["id": "detail-title"], "")
      detail.element("div", ["id": "strips"]) { _ in }
      detail.element("dl") { list in
        for (id, title) in [
          ("detail-value", Message.value), ("detail-quote", .quote), ("detail-place", .place),
          ("detail-method", .method), ("detail-doubt", .doubt),
        ] {
          list.element("div") { line in
            line.element("dt", language(title))
            line.element("dd", ["id": id], "")
          }
        }
      }
      detail.element("fieldset") { set in
        set.element("legend", language(.correction))
        set.element("label", ["for": "new-value"], language(.newValue))
        set.void("input", ["id": "new-value", "type": "text", "autocomplete": "off", "list": "allowed"])
        set.element("datalist", ["id": "allowed"], "")
        set.element("label", ["for": "note"], language(.remark))
        set.void("input", ["id": "note", "type": "text", "autocomplete": "off"])
        for (id, title) in [
          ("verdict-right", Message.right), ("verdict-wrong", .wrong), ("undo", .undo), ("copy", .copy),
          ("download", .download),
        ] {
          set.element("button", ["id": id, "type": "button"], language(title))
        }
        set.element("p", ["id": "status", "role": "status"], "")
      }
    }
    page.line()
  }
}

extension Message {
  fileprivate static let chosen = Message(fr: "Valeur choisie", en: "Chosen value")
  fileprivate static let value = Message(fr: "Valeur", en: "Value")
  fileprivate static let quote = Message(fr: "Sur la page", en: "On the page")
  fileprivate static let place = Message(fr: "Endroit", en: "Place")
  fileprivate static let method = Message(fr: "Lecture", en: "Reading")
  fileprivate static let doubt = Message(fr: "Doute", en: "Doubt")
  fileprivate static let correction = Message(fr: "Correction", en: "Correction")
  fileprivate static let newValue = Message(
    fr: "Valeur juste (saisie, ou prise du texte sélectionné)",
    en: "Right value (typed, or taken from selected text)")
  fileprivate static let remark = Message(fr: "Remarque", en: "Note")
  fileprivate static let right = Message(fr: "Juste", en: "Right")
  fileprivate static let wrong = Message(fr: "Faux", en: "Wrong")
  fileprivate static let undo = Message(fr: "Retirer", en: "Take back")
  fileprivate static let copy = Message(fr: "Copier en JSON", en: "Copy as JSON")
  fileprivate static let download = Message(
    fr: "Télécharger les corrections", en: "Download the corrections")
}
