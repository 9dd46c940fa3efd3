package org.hotrai.export.pdf.line;

/** How the lines of a paragraph end. */
public enum Alignment {
  /** Each where its last word does. */
  RAGGED,
  /** All but the last at the margin, where that does not tear them apart. */
  JUSTIFIED
}
