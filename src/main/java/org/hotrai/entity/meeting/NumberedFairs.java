package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds fairs and contests with a Latin name that are numbered in Thai: งาน Boat Money ท่าพาย
 * ครั้งที่ 14. Elsewhere in the article the Latin name means that one.
 */
public final class NumberedFairs implements Finder {
  private static final String NUMBERED = "ครั้งที่";
  private static final Pattern NUMBER =
      Pattern.compile(NUMBERED + " ?(?<number>[0-9๐-๙]{1,3})(?![0-9๐-๙/])");

  /** A head word, the Latin name of two words or more, and where it is held. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:งาน|งาน(?:มหกรรม|เทศกาล)[ก-๎]{0,12}|แข่งขัน|ประกวด|มหกรรมการเงิน) ?[“\"‘']?"
              + "(?<name>\\p{Lu}[\\p{IsLatin}\\p{N}’'&-]*"
              + "(?: (?:of|for|and|on|the|in|[\\p{Lu}\\p{N}][\\p{IsLatin}\\p{N}’'&-]*)){1,8})"
              + "(?: (?:สัญจร ?)?[ก-๎]{2,16}ฯ?)? ?\\z");

  private static final int LONGEST = 110;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = block.firstCapital() < block.length() ? block.text().indexOf(NUMBERED) : -1;
    while (at >= 0) {
      add(found, block, at);
      at = block.text().indexOf(NUMBERED, at + NUMBERED.length());
    }
    return found;
  }

  private static void add(List<Candidate> found, BlockText block, int at) {
    Matcher number = NUMBER.matcher(block.text()).region(at, block.length());
    Matcher before = BEFORE.matcher(block.text()).region(Math.max(0, at - LONGEST), at);
    if (!number.lookingAt() || !before.find()) {
      return;
    }
    int start = before.start("name");
    String series = block.text().substring(start, at).strip();
    String name = series + " " + NUMBERED + " " + Digits.toWestern(number.group("number"));
    List.of(number.end(), before.end("name"))
        .forEach(end ->
            found.add(
                Candidate.byRule(
                    block, new Span(start, end), EntityType.EVENT, name, Candidate.CERTAIN)));
  }
}
