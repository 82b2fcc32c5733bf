/// The help of the program.
enum Usage {
  /// How the program is used.
  static let text = """
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

    For example: pdftoppm -gray -r 300 -f 1 -l 1 scan.pdf | clausier-ocr fra

    """
}
