package org.hotrai.entity.person;

import java.util.List;
import java.util.Set;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;

/** Tells what looks like an untitled Thai name of a person and is a storm, a hotel, a scheme. */
public final class NoPersons {
  private static final String ENDING = "-";
  private static final String WHOLE = "=";
  private static final String STORM = "พายุ";
  private static final String QUOTES = "“\"‘'";

  /** What kinds of storms are called, before their name: พายุโซนร้อน | “มู่หลาน”. */
  private static final List<String> STORMS =
      List.of(STORM, "พายุโซนร้อน", "พายุดีเปรสชัน", "พายุไต้ฝุ่น", "ไต้ฝุ่น");

  private final WordTable<Boolean> beginnings;
  private final List<String> endings;
  private final Set<String> whole;

  /** One that knows the lists. */
  public NoPersons() {
    List<String> lines = WordLists.lines("no-persons-thai.txt");
    endings = marked(lines, ENDING);
    whole = Set.copyOf(marked(lines, WHOLE));
    beginnings =
        WordTable.of(
            lines.stream()
                .filter(line -> !line.startsWith(ENDING) && !line.startsWith(WHOLE))
                .toList());
  }

  private static List<String> marked(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  /** Whether what stands there without a title is none. */
  public boolean has(BlockText block, Span name) {
    if (!block.isThai(name.start())) {
      return false;
    }
    String text = name.of(block.text());
    return whole.contains(text)
        || begins(block, name.start())
        || endings.stream().anyMatch(text::endsWith)
        || (text.indexOf(' ') < 0 && isBehindStorm(block, name));
  }

  /** Of several words the last is whole: ครู ก, not ครู ก|ล้า. */
  private boolean begins(BlockText block, int start) {
    WordTable.Entry<Boolean> words = beginnings.longestAt(block.beginnings(), start);
    return words != null
        && (words.word().indexOf(' ') < 0 || !block.isThai(start + words.word().length()));
  }

  private static boolean isBehindStorm(BlockText block, Span name) {
    boolean quoted = QUOTES.indexOf(block.charAt(name.start() - 1)) >= 0;
    int before = block.skipBack(quoted ? name.start() - 1 : name.start());
    return STORMS.stream().anyMatch(kind -> block.text().startsWith(kind, before - kind.length()));
  }
}
