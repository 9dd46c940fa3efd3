package org.hotrai.entity.royal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.royal.Royals.Royal;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds members of the royal house by their styles, in full, cut by ฯ or with parts left out, but
 * not where something is called after them.
 */
public final class RoyalFinder implements Finder {
  /** What is called so may have more of its name before it: พิพิธภัณฑ์เรือ | เฉลิมพระเกียรติ. */
  private static final String IN_HONOUR = "เฉลิมพระเกียรติ";

  /** Without more of the style before it, and with no blank, it ends names as well. */
  private static final String PRINCE = "เจ้าฟ้า";

  /** What follows it may look like a title and a name: สมเด็จพระ | นางเจ้าฯ. */
  private static final String STYLE = "สมเด็จพระ";

  private static final int LONGEST_CALLED = 60;

  private final WordTable<List<Royal>> styles = styles();
  private final List<String> called = WordLists.lines("called-after-royals.txt");

  private static WordTable<List<Royal>> styles() {
    Map<String, List<Royal>> styles = new HashMap<>();
    for (Royal royal : Royals.all()) {
      for (String beginning : royal.beginnings()) {
        styles.computeIfAbsent(beginning, first -> new ArrayList<>()).add(royal);
      }
    }
    return WordTable.of(styles);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = styles.next(block.beginnings(), 0);
    while (at < block.length()) {
      Candidate longest = longestAt(block, at);
      if (longest != null && !isCalledAfter(block, at)) {
        found.add(longest);
      }
      at = styles.next(block.beginnings(), longest == null ? at + 1 : longest.span().end());
    }
    return found;
  }

  /** Whether what stands there is no person, but what something is called: ค่าย | สมเด็จพระ…. */
  public boolean isOfThing(BlockText block, Candidate found) {
    int start = found.span().start();
    boolean inside = block.text().startsWith(STYLE, start - STYLE.length());
    int at = inside ? start - STYLE.length() : start;
    return found.type() == EntityType.PERSON
        && styles.longestAt(block.beginnings(), at) != null
        && isCalledAfter(block, at);
  }

  private @Nullable Candidate longestAt(BlockText block, int at) {
    Candidate longest = null;
    for (Entry<List<Royal>> entry : styles.allAt(block.beginnings(), at)) {
      for (Royal royal : entry.meaning()) {
        Matcher style = royal.styles().matcher(block.text()).region(at, block.length());
        if (style.lookingAt() && (longest == null || style.end() > longest.span().end())) {
          Span span = new Span(at, style.end());
          longest =
              Candidate.byRule(block, span, EntityType.PERSON, royal.name(), Candidate.CERTAIN);
        }
      }
    }
    return longest;
  }

  /** โรงพยาบาล | สมเด็จพระ…, also where more of what is called so stands between. */
  private boolean isCalledAfter(BlockText block, int at) {
    String text = block.text();
    boolean honour = text.startsWith(IN_HONOUR, at - IN_HONOUR.length());
    if (!honour && !text.startsWith(PRINCE, at)) {
      return called.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }
    int end = honour ? at - IN_HONOUR.length() : at;
    String near = text.substring(Math.max(0, end - LONGEST_CALLED), end);
    String before = near.substring(near.lastIndexOf(' ') + 1);
    return called.stream().anyMatch(before::contains);
  }
}
