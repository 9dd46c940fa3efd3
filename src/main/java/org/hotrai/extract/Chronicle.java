package org.hotrai.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.Block;
import org.hotrai.extract.metadata.MetadataReader;
import org.hotrai.text.BareText;

/** Tells days that part a text, as those of diaries do, from the one on which it came out. */
final class Chronicle {
  /** In characters. */
  private static final int LONGEST_LINE = 50;

  /** In letters; a line of more says more than a day. */
  private static final int LONGEST_DAY = 20;

  /** So many other days stand alone, in lines of the same kind. */
  private static final int OTHER_DAYS = 2;

  private Chronicle() {}

  /** Whether the block is nothing but a day, and several blocks like it with other days follow. */
  static boolean isDay(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    Optional<String> day = dayAlone(block);
    if (day.isEmpty()) {
      return false;
    }
    Set<String> others = new HashSet<>();
    for (int i = at + 1; i < blocks.size() && others.size() < OTHER_DAYS; i++) {
      if (blocks.get(i).getClass().equals(block.getClass())) {
        dayAlone(blocks.get(i)).filter(other -> !other.equals(day.get())).ifPresent(others::add);
      }
    }
    return others.size() == OTHER_DAYS;
  }

  private static Optional<String> dayAlone(Block block) {
    String text = block.text();
    return text.length() > LONGEST_LINE
            || text.indexOf(':') >= 0
            || BareText.of(text).length() > LONGEST_DAY
        ? Optional.empty()
        : MetadataReader.dayIn(text);
  }
}
