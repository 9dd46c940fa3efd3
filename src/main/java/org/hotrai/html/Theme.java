package org.hotrai.html;

import java.util.Locale;

/** The colours of a page. */
public enum Theme {
  LIGHT,
  DARK;

  /** The name in the style sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
