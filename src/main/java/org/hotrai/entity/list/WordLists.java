package org.hotrai.entity.list;

import java.util.List;
import org.hotrai.text.WordFile;

/** The word lists of entities that are shipped. */
public final class WordLists {
  private static final String FOLDER = "/org/hotrai/entity/";

  private WordLists() {}

  /** The entries of the list of that file name. */
  public static List<String> lines(String name) {
    return WordFile.lines(FOLDER + name);
  }

  /** The list as a table of its words. */
  public static WordTable<Boolean> table(String name) {
    return WordTable.of(lines(name));
  }
}
