import PDFText
import Testing
