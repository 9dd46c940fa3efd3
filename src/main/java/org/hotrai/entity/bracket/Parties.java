package org.hotrai.entity.bracket;

import java.util.regex.Pattern;
import org.hotrai.entity.text.BlockText;

/**
 * The parties of a treaty or meeting as they stand before its name, joined by hyphens: the
 * Siam-Boatland | Cooperation Agreement. Its short form leaves them out.
 */
public final class Parties {
  private static final Pattern MEMBERS = Pattern.compile("\\p{Lu}\\p{L}*(?:[-–]\\p{Lu}\\p{L}*)+");

  private Parties() {}

  /** Where the parties begin that end before that index; the index itself if none do. */
  public static int start(BlockText block, int name) {
    int end = name - 1;
    int first = end;
    while (block.isLatin(first - 1) || isHyphen(block.charAt(first - 1))) {
      first--;
    }
    boolean members =
        block.charAt(end) == ' '
            && first < end
            && MEMBERS.matcher(block.text()).region(first, end).matches();
    return members ? first : name;
  }

  /** Length of the parties that a name begins with, and of the blank behind them. */
  static int length(String name) {
    int blank = name.indexOf(' ');
    String first = blank < 0 ? "" : name.substring(0, blank);
    return MEMBERS.matcher(first).matches() ? blank + 1 : 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '–';
  }
}
