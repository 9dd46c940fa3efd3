package org.hotrai.entity.law;

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
 * Finds conventions of the International Labour Organization, which are called by their numbers:
 * อนุสัญญา ILO ฉบับที่ 87, ILO Convention No. 87. All of one number are one.
 */
public final class LabourConventions implements Finder {
  private static final String ORGANISATION = "องค์การแรงงานระหว่างประเทศ";
  private static final String CONVENTION = "อนุสัญญา";
  private static final String ENGLISH = "ILO Convention";

  private static final Pattern THAI =
      Pattern.compile(
          CONVENTION
              + "(?:ของ)? ?(?:"
              + ORGANISATION
              + "(?: ?\\(ILO\\))?|ILO|ไอแอลโอ) ?ฉบับที่ ?(?<number>[0-9๐-๙]{1,3})(?![0-9๐-๙])");
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![\\p{L}-])" + ENGLISH + ",? (?:No\\.? ?|Number )(?<number>[0-9]{1,3})(?![0-9])");

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    addAll(found, block, CONVENTION, THAI);
    if (block.firstCapital() < block.length()) {
      addAll(found, block, ENGLISH, LATIN);
    }
    return found;
  }

  private static void addAll(
      List<Candidate> found, BlockText block, String beginning, Pattern pattern) {
    Matcher convention = pattern.matcher(block.text()).useTransparentBounds(true);
    int at = block.text().indexOf(beginning);
    while (at >= 0) {
      if (convention.region(at, block.length()).lookingAt()) {
        Span span = new Span(at, convention.end());
        String number = Digits.toWestern(convention.group("number"));
        String name = CONVENTION + ORGANISATION + " ฉบับที่ " + number;
        found.add(Candidate.byRule(block, span, EntityType.LAW, name, Candidate.CERTAIN));
      }
      at = block.text().indexOf(beginning, at + beginning.length());
    }
  }
}
