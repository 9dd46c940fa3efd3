package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/**
 * Finds members of parliament whom a text calls by their short title and first name, between
 * quotation marks or before what they say: “ส.ว.ทองดี”. Else a place or a party stands there.
 */
public final class MemberFinder implements Finder {
  private static final WordTable<Boolean> TITLES =
      WordTable.of(List.of("ส.ส.", "ส.ว.", "สส.", "สว."));

  private static final Pattern NAME =
      Pattern.compile(
          "((?!ชุด|กลุ่ม|สาย|เก่า)[ก-๎&&[^ฯๆ]]{3,12})(?=[”\"’']|"
              + " (?:กล่าว|เปิดเผย|ให้สัมภาษณ์|(?:เผย|ระบุ|ยืนยัน|ชี้แจง|แถลง|ย้ำ)(?:ว่า)?))");

  /** A shorter one may be the beginning of a name: วัน|ชัย. */
  private static final int LONG_WORD = 4;

  private static final Set<String> ENDS = Set.copyOf(WordLists.lines("body-ends.txt"));

  private static final double SURE = 0.75;

  private final Gazetteer gazetteer;

  /** One that knows places by that gazetteer. */
  public MemberFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    TITLES.forEach(
        block.beginnings(), (at, title) -> add(found, block, at, at + title.word().length()));
    return found;
  }

  private void add(List<Candidate> found, BlockText block, int at, int start) {
    Matcher name = NAME.matcher(block.text()).region(start, block.length());
    boolean free = !block.isThai(at - 1) && block.charAt(at - 1) != '.';
    if (free && name.useTransparentBounds(true).lookingAt() && isName(block, name)) {
      Span span = new Span(start, name.end(1));
      found.add(Candidate.byRule(block, span, EntityType.PERSON, name.group(1), SURE));
    }
  }

  /** Whether that is no ordinary word, no party and no place. */
  private boolean isName(BlockText block, Matcher name) {
    int start = name.start(1);
    int word = start + 1;
    while (!block.isWordBoundary(word)) {
      word++;
    }
    String first = block.text().substring(start, word);
    boolean whole = word == name.end(1) || first.length() >= LONG_WORD;
    return !(whole && Words.isThaiWord(first))
        && !ENDS.contains(first)
        && gazetteer.placesAfterPrefix().longestAt(block.beginnings(), start) == null
        && gazetteer.names().longestAt(block.beginnings(), start) == null;
  }
}
