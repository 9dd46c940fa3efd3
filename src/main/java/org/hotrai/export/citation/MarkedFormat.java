package org.hotrai.export.citation;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.TextFormat;

/** Plain text in which slanted words stand between marks. */
final class MarkedFormat extends TextFormat {
  @Override
  protected String openFontStyle(int style) {
    return style == FormattingAttributes.FS_ITALIC ? String.valueOf(Guard.ITALIC) : "";
  }

  @Override
  protected String closeFontStyle(int style) {
    return style == FormattingAttributes.FS_ITALIC ? String.valueOf(Guard.UPRIGHT) : "";
  }
}
