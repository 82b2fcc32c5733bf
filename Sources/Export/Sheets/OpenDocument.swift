/// The parts of an open workbook that are the same in each.
enum OpenDocument {
  /// What the file is.
  static let kind = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)

  private static let names = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
     xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"\
     xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"\
     xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"\
     xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"\
     xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"\
     xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"
    """

  /// Everything before the first sheet. What is unsure is in italics too, so that it shows without colours.
  static let head = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content \(names)><office:automatic-styles>
    <number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text>\
    <number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
    <number:number-style style:name="N2"><number:number number:decimal-places="2" number:min-integer-digits="1"\
     number:grouping="true"/></number:number-style>
    <style:style style:name="column" style:family="table-column">\
    <style:table-column-properties style:column-width="3.5cm"/></style:style>
    <style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
    \(style("text", number: nil))\(style("date", number: "N1"))\(style("amount", number: "N2"))\
    </office:automatic-styles><office:body><office:spreadsheet>
    """.utf8)

  private static func style(_ name: String, number: String?) -> String {
    let data = number.map { " style:data-style-name=\"\($0)\"" } ?? ""
    return """
      <style:style style:name="\(name)" style:family="table-cell"\(data)/>
      <style:style style:name="\(name)-unsure" style:family="table-cell"\(data)>\
      <style:table-cell-properties fo:background-color="#fff2cc"/>\
      <style:text-properties fo:font-style="italic"/></style:style>

      """
  }

  /// What follows the rows of a sheet.
  static let sheetEnd = Array("</table:table>".utf8)

  /// What follows the last sheet and the filters.
  static let end = Array("</office:spreadsheet></office:body></office:document-content>\n".utf8)

  /// No styles but those of the cells.
  static let styles = Array(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles \(names)/>\n".utf8)

  /// The first row of each sheet stays in sight.
  static let settings = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-settings \(names)><office:settings>\
    <config:config-item-set config:name="ooo:view-settings">\
    <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
    <config:config-item-map-named config:name="Tables">\(SheetTable.all.map(frozen).joined())\
    </config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>\
    </config:config-item-set></office:settings></office:document-settings>

    """.utf8)

  private static func frozen(_ table: SheetTable) -> String {
    """
    <config:config-item-map-entry config:name="\(table.name)">\
    <config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>\
    <config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>\
    <config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>\
    <config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>\
    </config:config-item-map-entry>
    """
  }

  /// The parts of the file.
  static let manifest = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.2"\
     manifest:media-type="\(String(decoding: kind, as: UTF8.self))"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>

    """.utf8)
}
