/// Words that show that a text is French and read correctly.
package enum ShortWords {
  /// The vowels of French, in lower case, with their accents; every word of four letters has one.
  package static let vowels: Set<Unicode.Scalar> = Set("aeiouyàâäéèêëîïôöùûüœæ".unicodeScalars)

  /// The words of at most three letters that acts and their addresses on the web are made of, lower case.
  package static let all: Set<String> = Set(
    """
    a à c d e j l m n o p s t y i ii iii iv v vi x b f g h k q r u w z
    ai an as au ça ce ci de du en er es et eu eux ex fr go gt hé il je km kg la le là lu me mi mm ms ne né ni nb no on op
    or ou où pa pc pp pu qu re sa se si su ta te tu un va vs vu we st nd bis ter com net org www web pdf dpo oui non
    ans axe aux art avec bas bel ben bon bus but car cas ces cet cil clé con cru dès des dix dit due duo dus dû dur eau
    été ère est fax fil fin fit fur gaz gel gré ici ils ira jeu job jus lac les leu lié lit loi lot lui mai mal mer mes
    met mis mmo moi mon mot mur nef nés net nez nom nos nul née ont onu par pas pec peu pli plu pré pis puy que qui ras
    rdv rez rien roi rue sac san sas sel ses set six soi son sur sud sus tas tel ter the tôt tva ton tri tic une uns unes
    van vie vif vis voe vos vue vus yeux zone api app bug dev doc faq lab log ops php sql ssi svg tag tls ttc txt uml url
    usb xml zip of to in is it for and art al cf ch dt ed id ht ip ko ok pr rh rp tf ue ur us rer eme ème ier ème nde
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
