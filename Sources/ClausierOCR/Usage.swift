import Glibc

/// The help of the program.
enum Usage {
  /// How the program is used, in the language of the environment.
  static var text: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      return String(cString: value).hasPrefix("fr") ? french : english
    }
    return english
  }

  private static let english = """
    Usage: clausier-ocr [LANGUAGE] | --languages | --version | --help

    Reads page images from the standard input and writes the words with their places to the standard output.
    clausier starts this program by itself for pages without words. LANGUAGE is one of tesseract's, or several
    with a plus sign between them; fra if nothing is said. --languages lists those installed.

    Images are binary PGM of 8 bits (P5), one after the other; a comment “# dpi 300” tells the resolution. Each is
    answered by lines, all places in pixels from the top left:
      line X Y X Y                       where the base line of a line of words begins and ends
      word LEFT TOP RIGHT BOTTOM SURE    a word on it, and how sure it is from 0 to 100
      glyph LEFT RIGHT SURE TEXT         a character of the word
      end                                the image is done

    Example:
      pdftoppm -gray -r 300 -f 1 -l 1 scan.pdf | clausier-ocr fra

    Exit status: 0; 2 the command cannot be carried out as given; 3 the language is not there, or the input is no image.

    """

  private static let french = """
    Usage : clausier-ocr [LANGUE] | --languages | --version | --help

    Lit des images de pages sur l’entrée standard, et écrit sur la sortie standard les mots avec leur place.
    clausier lance lui-même ce programme pour les pages sans mots. LANGUE est l’une de celles de tesseract, ou
    plusieurs, un signe plus entre elles ; fra si rien n’est dit. --languages montre celles qui sont installées.

    Les images sont des PGM binaires de 8 bits (P5), l’une après l’autre ; un commentaire « # dpi 300 » dit leur finesse.
    La réponse à chacune est en lignes, les places en points de l’image depuis le coin supérieur gauche :
      line X Y X Y                       où commence et finit la ligne de base d’une ligne de mots
      word LEFT TOP RIGHT BOTTOM SURE    un mot de celle-ci (gauche, haut, droite, bas), et sa sûreté de 0 à 100
      glyph LEFT RIGHT SURE TEXT         un caractère de ce mot
      end                                l’image est faite

    Exemple :
      pdftoppm -gray -r 300 -f 1 -l 1 scan.pdf | clausier-ocr fra

    Code de retour : 0 ; 2 la commande ne peut pas être exécutée ainsi ; 3 la langue manque, ou l’entrée n’est pas une
    image.

    """
}
