import Clausier

extension Review {
  /// The help of `review`.
  static let help = Message(
    fr: """
      Usage : clausier review [OPTION]… ENTRÉE… --output FICHIER.html|DOSSIER

      Fait des pages où l’acte se relit à côté de ce qui en a été lu, chaque valeur jointe à son endroit sur le papier.
      Un acte donne un fichier, qui s’ouvre depuis le disque, sans réseau ni serveur ; plusieurs donnent un dossier avec
      index.html et une page par acte. ENTRÉE est un PDF, un dossier, ou un fichier de fiches (.json, .ndjson) : le PDF
      d’une fiche est cherché au chemin qu’elle dit, et ne compte que s’il a les mêmes octets ; sans lui, la page n’a pas
      d’images. Les corrections faites sur une page se téléchargent ; « clausier correct » les porte dans la fiche. Une
      page qui n’a pas changé n’est pas réécrite.

      Options :
        -o, --output SORTIE      un fichier .html pour un acte, sinon un dossier
        --files DOSSIER          où chercher les PDF des fiches, au lieu du dossier courant
        --dpi NOMBRE             la finesse des images, en points par pouce ; 144 si rien n’est dit
        --no-pictures            pas d’images
        --pictures               des images même au-delà de 500 actes, où il n’y en a pas sinon
        --files-from LISTE       lit aussi les entrées nommées dans LISTE, une par ligne ; « - » : l’entrée standard
        -0, --null               les noms de LISTE se terminent par NUL
        -j, --jobs NOMBRE        combien de documents sont lus à la fois ; autant que de cœurs si rien n’est dit
        --timeout SECONDES       le temps de calcul par document ; 60 si rien n’est dit
        --memory TAILLE          la mémoire par document ; 1G si rien n’est dit
        --max-pages NOMBRE       le plus de pages qu’un document peut avoir ; 5000 si rien n’est dit
        --acts all|conventions   d’un recueil, tous les actes ou les conventions seules ; all si rien n’est dit
        --ocr auto|always|never  lit des pages d’après leur image : auto, celles qui montrent des mots que leur
                                 texte n’a pas. auto si rien n’est dit
        --ocr-dpi NOMBRE         la finesse de ces images, en points par pouce ; 300 si rien n’est dit
        --ocr-language LANGUE    leur langue, comme tesseract la nomme ; fra si rien n’est dit
        --password-file FICHIER  les mots de passe à essayer, un par ligne
        -q, --quiet              seulement les erreurs
        --lang fr|en             la langue des pages et des messages ; sinon celle de l’environnement
        -h, --help               cette aide

      Exemples :
        clausier review convention.pdf --output relecture.html
        clausier review conventions/ --output relecture/
        clausier review fiches.ndjson --files archives/ --output relecture/

      Code de retour : 0 tout va bien ; 1 une fiche n’est pas valide ; 2 la commande ne peut pas être exécutée ainsi,
      ou la sortie ne peut pas être écrite ; 3 un document n’a pas pu être lu, les autres l’ont été.

      """,
    en: """
      Usage: clausier review [OPTION]… INPUT… --output FILE.html|FOLDER

      Makes pages on which an act is seen beside what was read from it, each value joined to its place on the paper. One
      act gives a file that opens from the disk, without network or server; several give a folder with index.html and a
      page for each act. INPUT is a PDF, a folder, or a file of records (.json, .ndjson): the PDF of a record is sought at
      the path that it says, and counts only if it has the same bytes; without it a page has no pictures. Corrections
      made on a page can be downloaded; “clausier correct” makes them in the record. A page that has not changed is not
      written again.

      Options:
        -o, --output OUTPUT      a file .html for one act, else a folder
        --files FOLDER           where to look for the PDFs of records, instead of the current folder
        --dpi NUMBER             the resolution of the pictures, in dots an inch; 144 if nothing is said
        --no-pictures            no pictures
        --pictures               pictures even above 500 acts, where there are none otherwise
        --files-from LIST        also reads the inputs named in LIST, one a line; “-”: the standard input
        -0, --null               the names in LIST end with NUL
        -j, --jobs NUMBER        how many documents are read at a time; as many as there are cores if nothing is said
        --timeout SECONDS        the processor time for a document; 60 if nothing is said
        --memory SIZE            the memory for a document; 1G if nothing is said
        --max-pages NUMBER       the most pages that a document may have; 5000 if nothing is said
        --acts all|conventions   of a recueil, all acts or the conventions alone; all if nothing is said
        --ocr auto|always|never  reads pages from their images: auto, those which show words that their text has
                                 not. auto if nothing is said
        --ocr-dpi NUMBER         the resolution of these images, in dots an inch; 300 if nothing is said
        --ocr-language LANGUAGE  their language, as tesseract names it; fra if nothing is said
        --password-file FILE     the passwords to try, one a line
        -q, --quiet              only errors
        --lang fr|en             the language of the pages and the messages; else that of the environment
        -h, --help               this help

      Examples:
        clausier review convention.pdf --output review.html
        clausier review conventions/ --output review/
        clausier review records.ndjson --files archive/ --output review/

      Exit status: 0 all is well; 1 a record is not valid; 2 the command cannot be carried out as given, or the output
      cannot be written; 3 a document could not be read, the others were.

      """)
}
