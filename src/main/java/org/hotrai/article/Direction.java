package org.hotrai.article;

import java.util.Set;

/** The way that lines run. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "dv", "fa", "he", "ur", "yi");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /** The way that a language is written. */
  public static Direction of(String language) {
    return FROM_THE_RIGHT.contains(language.split("-", 2)[0]) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** Its name in HTML and in files. */
  public String code() {
    return code;
  }
}
