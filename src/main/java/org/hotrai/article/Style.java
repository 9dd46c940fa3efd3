package org.hotrai.article;

/** How a run of text is set apart from its neighbours. */
public enum Style {
  BOLD,
  ITALIC,
  UNDERLINE,
  STRIKE,
  SUBSCRIPT,
  SUPERSCRIPT,
  CODE
}
