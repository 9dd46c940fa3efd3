package org.hotrai.ui.settings;

/** The window's colours. */
public enum Theme {
  /** As the desktop has them. */
  SYSTEM,
  LIGHT,
  DARK
}
