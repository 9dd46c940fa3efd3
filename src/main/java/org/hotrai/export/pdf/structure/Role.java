package org.hotrai.export.pdf.structure;

/** What a part of the text is; the standard structure types (ISO 32000, 14.8.4). */
public enum Role {
  DOCUMENT("Document"),
  ARTICLE("Art"),
  SECTION("Sect"),
  DIVISION("Div"),
  HEADING_1("H1"),
  HEADING_2("H2"),
  HEADING_3("H3"),
  HEADING_4("H4"),
  HEADING_5("H5"),
  HEADING_6("H6"),
  PARAGRAPH("P"),
  LIST("L"),
  ITEM("LI"),
  LABEL("Lbl"),
  ITEM_BODY("LBody"),
  TABLE("Table"),
  TABLE_HEAD("THead"),
  TABLE_BODY("TBody"),
  ROW("TR"),
  HEADING_CELL("TH"),
  CELL("TD"),
  QUOTATION("BlockQuote"),
  CODE("Code"),
  FIGURE("Figure"),
  CAPTION("Caption"),
  REFERENCE("Reference"),
  NOTE("Note"),
  LINK("Link"),
  BIBLIOGRAPHY_ENTRY("BibEntry"),
  CONTENTS("TOC"),
  CONTENTS_ITEM("TOCI"),
  INDEX("Index");

  private final String type;

  Role(String type) {
    this.type = type;
  }

  /** The heading of that level, from 1 to 6. */
  public static Role heading(int level) {
    return valueOf("HEADING_" + level);
  }

  /** Its name in a file. */
  public String type() {
    return type;
  }
}
