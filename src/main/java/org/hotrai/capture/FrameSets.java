package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotrai.capture.encoding.PageText;
import org.jsoup.Jsoup;

/**
 * Which files are frames of a frame set that lies with them. Their text comes in with the frame
 * set's page, so they are no pages of their own.
 *
 * @param <F> what tells one file from another
 */
final class FrameSets<F> {
  /** A frame set holds hardly more than the names of its frames, so no longer file is looked at. */
  static final int LONGEST = 16 << 10;

  /** How many of the frames of a page come in with it, and how deep. */
  private static final int MOST = 40;

  private static final int DEEPEST = 4;
  private static final Pattern FRAME_SET = Pattern.compile("(?i)<frameset[\\s>]");

  private final Map<F, F> holders = new HashMap<>();

  /** The frames that the page names, if it is a frame set. */
  static List<String> frames(byte[] page) {
    String raw = new String(page, StandardCharsets.ISO_8859_1);
    return FRAME_SET.matcher(raw).find()
        ? Jsoup.parse(PageText.of(page, null)).select("frameset frame[src]").stream()
            .map(frame -> frame.attr("src").strip())
            .filter(name -> !name.isEmpty())
            .limit(MOST)
            .toList()
        : List.of();
  }

  /** Notes a frame, unless the frame set is itself in that frame: one of them must stay a page. */
  void add(F frameSet, F frame) {
    int depth = 0;
    for (F at = frameSet; at != null; at = holders.get(at)) {
      if (at.equals(frame) || depth++ >= DEEPEST) {
        return;
      }
    }
    holders.putIfAbsent(frame, frameSet);
  }

  /** Whether the file comes in with a frame set. */
  boolean hold(F file) {
    return holders.containsKey(file);
  }
}
