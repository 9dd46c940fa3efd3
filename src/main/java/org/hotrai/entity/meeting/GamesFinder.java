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
import org.hotrai.entity.text.ListFinder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds games by their number or year, and conferences of parties by their number: ซีเกมส์ ครั้งที่
 * 32, เอเชียนเกมส์ 2022, the 32nd SEA Games, COP 28.
 */
public final class GamesFinder implements Finder {
  private static final String PARTIES = "COP";
  private static final WordTable<Boolean> NAMES =
      WordTable.of(
          List.of(
              "ซีเกมส์",
              "เอเชียนเกมส์",
              "อาเซียนพาราเกมส์",
              "โอลิมปิกเกมส์",
              "โอลิมปิกฤดูหนาว",
              "โอลิมปิก",
              "พาราลิมปิกเกมส์",
              "พาราลิมปิก",
              "SEA Games",
              "Asian Games",
              "ASEAN Para Games",
              "Olympic Games",
              "Paralympic Games",
              PARTIES));

  private static final Pattern BEHIND =
      Pattern.compile(" ?ครั้งที่ ?[0-9๐-๙]{1,3}(?![0-9๐-๙/])| ?(?:19|20|25)[0-9]{2}(?![0-9])");

  /** The same letters are those of a currency: COP 12 billion. */
  private static final Pattern OF_PARTIES =
      Pattern.compile(
          "(?:-?(?=[0-9๐-๙])| (?![0-9๐-๙]{1,2}(?: (?:[mbtr]+illion|thousand|bn|per|an?)\\b"
              + "| ?(?:ล้าน|พันล้าน|หมื่น|แสน))))([0-9๐-๙]{1,2})(?![0-9๐-๙/%]|[.,][0-9๐-๙])");

  private static final Pattern BEFORE = Pattern.compile("\\b[0-9]{1,3}(?:st|nd|rd|th) \\z");

  /** Whose parties meet: each convention has a COP15. */
  private static final Pattern CONVENTION =
      Pattern.compile("(?<!\\p{L})(?:CBD|CITES|UNFCCC|UNCCD|FCTC) \\z");

  private static final int LONGEST_BEFORE = 7;
  private static final double SURE = 0.7;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    NAMES.forEach(
        block.beginnings(),
        (at, name) -> {
          int end = at + name.word().length();
          if (name.word().equals(PARTIES)) {
            addParties(found, block, at, end);
          } else if (ListFinder.standsAlone(block, at, end)) {
            addGames(found, block, at, end);
          }
        });
    return found;
  }

  private static void addParties(List<Candidate> found, BlockText block, int start, int end) {
    Matcher number = OF_PARTIES.matcher(block.text()).region(end, block.length());
    if (!block.isLatin(start - 1)
        && block.charAt(start - 1) != '-'
        && number.useTransparentBounds(true).lookingAt()
        && !block.isLatin(number.end())) {
      Matcher of =
          CONVENTION.matcher(block.text()).region(Math.max(0, start - LONGEST_BEFORE), start);
      int first = of.useTransparentBounds(true).find() ? of.start() : start;
      Span span = new Span(first, number.end());
      String parties = block.text().substring(first, start) + PARTIES;
      String name = parties + Digits.toWestern(number.group(1));
      found.add(Candidate.byRule(block, span, EntityType.EVENT, name, SURE));
    }
  }

  private static void addGames(List<Candidate> found, BlockText block, int start, int end) {
    Matcher behind = BEHIND.matcher(block.text()).region(end, block.length());
    int last = behind.useTransparentBounds(true).lookingAt() ? behind.end() : end;
    Matcher before =
        BEFORE.matcher(block.text()).region(Math.max(0, start - LONGEST_BEFORE), start);
    int first = block.isLatin(start) && before.find() ? before.start() : start;
    if (first < start || last > end) {
      Span span = new Span(first, last);
      String name = span.of(block.text());
      found.add(Candidate.byRule(block, span, EntityType.EVENT, name, SURE));
    }
  }
}
