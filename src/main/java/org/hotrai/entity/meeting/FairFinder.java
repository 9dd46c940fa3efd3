package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds fairs, shows and festivals with an English name, by their year or by a word that tells that
 * they are more than a kind: Boat Festival 2023, International Boat Fair.
 */
public final class FairFinder implements Finder {
  private static final WordTable<Boolean> HEADS =
      WordTable.of(List.of("Fair", "Expo", "EXPO", "Festival", "Fest", "Show", "Exhibition"));

  /** The capitalised words before, without an article. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}’'&.-])(?:(?:The|An?|Edition of)"
              + " )?(?<name>(?:\\p{Lu}[\\p{IsLatin}\\p{N}’'&-]* (?:of )?){1,6})\\z");

  private static final Pattern YEAR = Pattern.compile(" (?:19|20|25)\\d\\d(?![\\p{N}/-])");
  private static final Pattern TELLING = Pattern.compile("\\b(?:International|World|Film)\\b");
  private static final Pattern TELLING_WORDS = Pattern.compile("(?:\\S+ ){2,}");

  /** Where no longer word has a small letter, all words of a headline are capitalised. */
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{4}");

  private static final int LONGEST = 80;
  private static final double SURE = 0.75;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    if (block.firstCapital() < block.length()) {
      HEADS.forEach(
          block.beginnings(), (at, head) -> add(found, block, at, at + head.word().length()));
    }
    return found;
  }

  private static void add(List<Candidate> found, BlockText block, int head, int end) {
    Matcher before = BEFORE.matcher(block.text()).region(Math.max(0, head - LONGEST), head);
    if (block.isLatin(end)
        || Character.isDigit(block.charAt(end))
        || !before.useTransparentBounds(true).find()) {
      return;
    }
    Matcher year = YEAR.matcher(block.text()).region(end, block.length());
    boolean dated = year.useTransparentBounds(true).lookingAt();
    String name = before.group("name");
    boolean told = TELLING.matcher(name).find() && TELLING_WORDS.matcher(name).matches();
    if ((dated || told) && !isTitle(block)) {
      Span span = new Span(before.start("name"), dated ? year.end() : end);
      String text = span.of(block.text());
      found.add(Candidate.byRule(block, span, EntityType.EVENT, text, SURE));
    }
  }

  private static boolean isTitle(BlockText block) {
    return !block.hasThai() && !SMALL_WORD.matcher(block.text()).find();
  }
}
