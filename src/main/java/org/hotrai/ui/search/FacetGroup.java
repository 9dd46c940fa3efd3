package org.hotrai.ui.search;

import java.util.Locale;

/** By what the hits are counted. */
public enum FacetGroup {
  SITE,
  YEAR,
  NAME,
  LANGUAGE,
  TAG;

  /** Code of its name in the message bundles. */
  public String code() {
    return "ui.facets." + name().toLowerCase(Locale.ROOT);
  }
}
