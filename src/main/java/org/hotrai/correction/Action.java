package org.hotrai.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of corrections, as files and the archive name them. */
public enum Action {
  RENAME,
  KIND,
  MERGE,
  SPLIT,
  NEVER,
  ALIAS,
  EVERYWHERE,
  NOTE,
  LINK,
  NOT_HERE,
  MARK,
  UNDO;

  /** Its name in files: {@code not-here}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The action of that name, in capitals or not. */
  public static Optional<Action> of(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(action -> action.code().equals(wanted)).findFirst();
  }
}
