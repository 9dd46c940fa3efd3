package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds bodies of two countries or more, or of one and a region, whose names have a dash between
 * them: สมาคมเรือไทย - ญี่ปุ่น.
 */
public final class BilateralBodies implements Finder {
  private static final char HYPHEN = '-';
  private static final char DASH = '–';
  private static final String JOINT = "ร่วม";
  private static final String OF_THAILAND = "แห่งประเทศไทย";
  private static final int LONGEST = 60;
  private static final double SURE = 0.85;

  /** What else than a country stands there. */
  private static final Set<String> REGIONS =
      Set.of(
          "อาเซียน",
          "สหภาพยุโรป",
          "ยุโรป",
          "เยอรมัน",
          "อเมริกัน",
          "เอเชีย",
          "กรุงเทพฯ",
          "กรุงเทพ ฯ",
          "กรุงเทพ");

  private static final WordTable<Boolean> HEADS =
      WordTable.of(
          Set.of(
              "สมาคม",
              "สมาพันธ์",
              "สภาธุรกิจ",
              "สภาที่ปรึกษาธุรกิจ",
              "สภาวัฒนธรรม",
              "หอการค้า",
              "สภาหอการค้า",
              "มูลนิธิ",
              "คณะกรรมการ",
              "คณะกรรมาธิการ",
              "คณะอนุกรรมการ",
              "คณะทำงาน",
              "กลุ่มมิตรภาพ"));

  private static final WordTable<Boolean> REGION_NAMES = WordTable.of(REGIONS);

  private final ThaiBodies bodies;

  /** One that knows countries by those. */
  public BilateralBodies(ThaiBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = nextDash(block, 0);
    while (at < block.length()) {
      int end = behindDashes(block, at);
      int first = block.skipBack(at);
      int start = end > at && block.isThai(first - 1) ? start(block, first) : first;
      if (start < first) {
        Span span = new Span(start, end);
        String name = span.of(block.text());
        found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, SURE));
      }
      at = nextDash(block, Math.max(at + 1, end));
    }
    return found;
  }

  /** Index of the first dash from there on; the length if there is none. */
  private static int nextDash(BlockText block, int from) {
    String text = block.text();
    int at = from;
    while (at < text.length() && text.charAt(at) != HYPHEN && text.charAt(at) != DASH) {
      at++;
    }
    return at;
  }

  private static boolean isDash(BlockText block, int at) {
    return block.charAt(at) == HYPHEN || block.charAt(at) == DASH;
  }

  /** Index behind the countries that stand behind dashes from there on; 0 if none does. */
  private int behindDashes(BlockText block, int from) {
    int end = 0;
    int dash = from;
    while (isDash(block, dash)) {
      int country = countryEnd(block, block.skipSpace(dash + 1));
      dash = country > 0 ? block.skipSpace(country) : block.length();
      end = Math.max(end, country);
    }
    return end > 0 && block.text().startsWith(OF_THAILAND, end) ? end + OF_THAILAND.length() : end;
  }

  /** Where the name begins whose first country ends there; that index if none does. */
  private int start(BlockText block, int end) {
    int run = end;
    while (block.isThai(run - 1) && end - run < LONGEST) {
      run--;
    }
    boolean country = false;
    for (int at = end - 1; at >= run && !country; at--) {
      country = countryEnd(block, at) == end;
    }
    for (int at = run; country && at < end; at++) {
      Entry<Boolean> head = HEADS.longestAt(block.beginnings(), at);
      if (head != null && block.isClusterBoundary(at)) {
        int behind = at + head.word().length();
        // Joint ones are called so, where the word would end other names.
        int name = block.text().startsWith(JOINT, behind) ? behind + JOINT.length() : behind;
        if (name == end || bodies.nameEnd(block, name) == end) {
          return at;
        }
      }
    }
    return end;
  }

  /** Index behind the country or region that begins there; 0 if none does. */
  private int countryEnd(BlockText block, int at) {
    Entry<?> country = bodies.country(block, at);
    Entry<?> name = country == null ? REGION_NAMES.longestAt(block.beginnings(), at) : country;
    int end = name == null ? 0 : at + name.word().length();
    return end > 0 && block.isWordBoundary(end) ? end : 0;
  }
}
