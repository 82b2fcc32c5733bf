import Clausier

/// The words that scripts use, as JSON.
struct PageWords {
  private let language: PageLanguage

  init(_ language: PageLanguage) { self.language = language }

  /// Those of an act's page.
  var act: [UInt8] {
    json([
      ("page", Message(fr: "Page", en: "Page")),
      ("rule", Message(fr: "règle", en: "rule")),
      ("embedded", Message(fr: "texte du PDF", en: "text of the PDF")),
      ("field", Message(fr: "champ de formulaire", en: "form field")),
      ("annotation", Message(fr: "mots ajoutés sur la page", en: "words added on the page")),
      ("ocrLayer", Message(fr: "reconnaissance contenue dans le PDF", en: "recognition held in the PDF")),
      ("ocr", Message(fr: "lu d’après l’image", en: "read in the picture")),
      ("corrected", Message(fr: "lecture corrigée", en: "corrected reading")),
      ("noPlace", Message(fr: "n’est imprimé nulle part", en: "is printed nowhere")),
      ("long", Message(fr: "texte long, montré par son cadre", en: "long text, shown by its box")),
      ("missing", .missing),
      ("one", Message(fr: "valeur", en: "value")),
      ("many", Message(fr: "valeurs", en: "values")),
      ("taken", Message(fr: "Texte repris de la page", en: "Text taken from page")),
      ("kept", Message(fr: "Noté. Corrections notées :", en: "Noted. Corrections noted:")),
      ("undone", Message(fr: "Retiré. Corrections notées :", en: "Taken back. Corrections noted:")),
      ("copied", Message(fr: "Copié.", en: "Copied.")),
      ("notCopied", Message(fr: "La copie n’est pas permise ici.", en: "Copying is not permitted here.")),
      ("nothing", Message(fr: "Aucune correction n’est notée.", en: "No correction is noted.")),
      (
        "number",
        Message(fr: "Écrivez un nombre, comme 1234.5.", en: "Write a number, such as 1234.5.")
      ),
      (
        "whole",
        Message(
          fr: "Un élément entier ne peut être ni ajouté ni retiré ici.",
          en: "A whole entry can be neither added nor removed here.")
      ),
      (
        "select",
        Message(
          fr: "Sélectionnez d’abord sur la page les mots qui donnent cette valeur.",
          en: "First select the words on the page that give this value.")
      ),
    ])
  }

  /// Those of the page of a set.
  var set: [UInt8] {
    json([
      ("one", Message(fr: "acte", en: "act")),
      ("many", Message(fr: "actes", en: "acts")),
      ("of", Message(fr: "sur", en: "of")),
      ("untitled", .untitled),
      ("other", Message(fr: "non dit", en: "not said")),
      ("acts", Message(fr: "Actes", en: "Acts")),
      ("credits", .year),
      ("programmes", Message(fr: "Programme", en: "Programme")),
      ("months", Message(fr: "Mois", en: "Month")),
      ("noneEnds", Message(fr: "Aucun acte affiché ne finit d’ici là.", en: "No act shown ends by then.")),
      ("end", .end),
      ("title", Message(fr: "Titre", en: "Title")),
    ])
  }

  private func json(_ words: [(StaticString, Message)]) -> [UInt8] {
    var json = JSONBuffer(.compact, capacity: 2048)
    json.openObject()
    for (key, message) in words {
      json.key(key)
      json.string(language(message))
    }
    json.closeObject()
    return json.bytes
  }
}
