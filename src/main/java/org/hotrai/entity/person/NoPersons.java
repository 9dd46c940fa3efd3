package org.hotrai.entity.person;

import java.util.List;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;

/** Tells what looks like an untitled Thai name of a person and is a storm, a hotel, a scheme. */
public final class NoPersons {
  private static final String ENDING = "-";
  private static final String STORM = "พายุ";
  private static final String QUOTES = "“\"‘'";

  /** What kinds of storms are called, before their name: พายุโซนร้อน | “มู่หลาน”. */
  private static final List<String> STORMS =
      List.of(STORM, "พายุโซนร้อน", "พายุดีเปรสชัน", "พายุไต้ฝุ่น", "ไต้ฝุ่น");

  private final WordTable<Boolean> beginnings;
  private final List<String> endings;

  /** One that knows the lists. */
  public NoPersons() {
    List<String> lines = WordLists.lines("no-persons-thai.txt");
    beginnings = WordTable.of(lines.stream().filter(line -> !line.startsWith(ENDING)).toList());
    endings =
        lines.stream()
            .filter(line -> line.startsWith(ENDING))
            .map(line -> line.substring(1))
            .toList();
  }

  /** Whether what stands there without a title is none. */
  public boolean has(BlockText block, Span name) {
    if (!block.isThai(name.start())) {
      return false;
    }
    String text = name.of(block.text());
    boolean quoted = QUOTES.indexOf(block.charAt(name.start() - 1)) >= 0;
    int before = block.skipBack(quoted ? name.start() - 1 : name.start());
    return beginnings.longestAt(block.beginnings(), name.start()) != null
        || endings.stream().anyMatch(text::endsWith)
        || STORMS.stream().anyMatch(kind -> block.text().startsWith(kind, before - kind.length()));
  }
}
