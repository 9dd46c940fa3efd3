package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.ListFinder;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds bodies with a Thai name by the word that such names begin with: กระทรวง, ศาล, สมาคม. */
public final class ThaiBodies implements Finder {
  private static final int LONGEST = 70;
  private static final String COMPANY = "บริษัท";
  private static final String OF = "ของ";
  private static final String AND = "และ";

  /** Has ร่วม inside, which by itself ends a name. */
  private static final String COOPERATION = "ความร่วมมือ";

  private static final int LONGEST_UNLIMITED = 40;

  /** Begins like ระหว่าง, which ends a name. */
  private static final String INTERNATIONAL = "ระหว่างประเทศ";

  /** Begins with ส่ง, which by itself ends a name. */
  private static final String PROMOTION = "ส่งเสริม";

  /** Ends with ออก, which by itself ends a name. */
  private static final String EAST = "ตะวันออก";

  private static final String SUN = "ตะวัน";

  private static final List<String> COMPANY_HEADS = List.of(COMPANY, "ธนาคาร");

  private static final List<String> COMPANY_ENDS =
      List.of("จำกัด (มหาชน)", "จำกัด(มหาชน)", "จำกัด");

  // A listed name with one of these behind it is the beginning of a longer one.
  private static final List<String> GOING_ON = List.of("แห่ง", "จังหวัด", "กลาง", "เขต", "ภาค");

  private static final List<String> CLAUSE =
      List.of("ได้", "จึง", "จะ", "กล่าว", "มีมติ", "เห็นชอบ");

  private final ThaiHeads heads = new ThaiHeads();
  private final Gazetteer gazetteer;
  private final WordTable<Boolean> ends = WordLists.table("body-ends.txt");
  private final WordTable<Boolean> others = WordLists.table("behind-body-and.txt");

  /** One that knows the names of that gazetteer. */
  public ThaiBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int nextName = -1;
    int nextHead = -1;
    int at = 0;
    while (at < block.length()) {
      nextName = nextName < at ? gazetteer.names().next(block.beginnings(), at) : nextName;
      nextHead = nextHead < at ? heads.next(block, at) : nextHead;
      at = Math.min(nextName, nextHead);
      int listed = listedEnd(block, at);
      if (listed > at && !goesOn(block, listed)) {
        at = listed;
        continue;
      }
      int cooperative = Cooperatives.end(block, at);
      int head = cooperative > at ? 0 : headLength(block, at, false);
      int end = head == 0 ? cooperative : end(block, at, at + head);
      if (end > at + head) {
        int start = cooperative > at ? Cooperatives.start(block, at) : at;
        Span span = new Span(start, end);
        String name = span.of(block.text());
        // Nothing else is called a federation, of which the model would leave the beginning out.
        double confidence = start < at ? Candidate.CERTAIN : 0.6;
        found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, confidence));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean goesOn(BlockText block, int end) {
    return GOING_ON.stream().anyMatch(word -> block.text().startsWith(word, end));
  }

  /** Index behind the listed name of a body that begins there, the same index if none does. */
  public int listedEnd(BlockText block, int at) {
    return listedEnd(block, at, EntityType.ORGANISATION);
  }

  /** Index behind the listed name of that kind that begins there, the same index if none does. */
  public int listedEnd(BlockText block, int at, EntityType type) {
    Entry<ListedName> listed =
        block.isThai(at) ? gazetteer.names().longestAt(block.beginnings(), at) : null;
    if (listed == null || listed.meaning().type() != type || !block.isClusterBoundary(at)) {
      return at;
    }
    int end = at + listed.word().length();
    return ListFinder.standsAlone(block, at, end) ? end : at;
  }

  /** The listed name of a country that begins there, or null. */
  public @Nullable Entry<ListedName> country(BlockText block, int at) {
    Entry<ListedName> listed =
        block.isThai(at) ? gazetteer.names().longestAt(block.beginnings(), at) : null;
    boolean country =
        listed != null
            && gazetteer.isCountry(listed.meaning())
            && block.isClusterBoundary(at)
            && ListFinder.standsAlone(block, at, at + listed.word().length());
    return country ? listed : null;
  }

  /** Index behind a listed body that begins before an index and ends behind it; else that index. */
  public int listedOver(BlockText block, int from, int end) {
    int at = gazetteer.names().next(block.beginnings(), from);
    while (at < end) {
      Entry<ListedName> listed = gazetteer.names().longestAt(block.beginnings(), at);
      int last = listed == null ? at : at + listed.word().length();
      if (listed != null
          && last > end
          && listed.meaning().type() == EntityType.ORGANISATION
          && ListFinder.standsAlone(block, at, last)) {
        return last;
      }
      at = gazetteer.names().next(block.beginnings(), at + 1);
    }
    return end;
  }

  /**
   * Whether the lists have that name for no body, and for no place with an English name; what else
   * such a place is called only the article tells.
   */
  public boolean isUnlisted(String name) {
    return gazetteer.named(EntityType.ORGANISATION, name).isEmpty()
        && gazetteer
            .named(EntityType.PLACE, name)
            .filter(place -> !place.english().isEmpty())
            .isEmpty();
  }

  /** Whether the lists have that name for a place. */
  public boolean isPlace(String name) {
    return gazetteer.named(EntityType.PLACE, name).isPresent();
  }

  /** Whether the list has both names for one body. */
  public boolean isSameListed(String name, String other) {
    Optional<ListedName> listed = gazetteer.named(EntityType.ORGANISATION, name);
    return listed.isPresent() && listed.equals(gazetteer.named(EntityType.ORGANISATION, other));
  }

  /** Whether a Latin short form fits the English name of a listed body, if it has one. */
  public boolean mayShortenListed(String shortForm, String name) {
    String english =
        gazetteer.named(EntityType.ORGANISATION, name).map(ListedName::english).orElse("");
    boolean latin = shortForm.charAt(0) < 'ก';
    return !latin || english.isEmpty() || Abbreviation.fitsBeside(shortForm, english);
  }

  /** Length of the head word that begins there, 0 if none does. */
  public int headLength(BlockText block, int at, boolean beforeBracket) {
    return heads.lengthAt(block, at, beforeBracket);
  }

  /** Whether a Latin short form may be that of an English name for a Thai one. */
  public boolean mayShortenThai(String shortForm, String name) {
    return heads.fits(shortForm, name);
  }

  /** Whether a Thai name stands there, with nothing in it that goes on with a sentence. */
  public boolean isWhole(BlockText block, Span name) {
    int behindHead = name.start() + headLength(block, name.start(), true);
    return behindHead > name.start() && nameEnd(block, behindHead) == name.end();
  }

  /**
   * Whether one stands there, perhaps of two tasks, and perhaps with a last part behind ของ that
   * tells whose it is.
   */
  public boolean isWholeOf(BlockText block, Span name) {
    int head = headLength(block, name.start(), true);
    boolean joint = block.text().startsWith(COOPERATION, name.start() + head);
    int behindHead = name.start() + head + (joint ? COOPERATION.length() : 0);
    int end = head > 0 ? overAnd(block, nameEnd(block, behindHead)) : name.start();
    boolean owner = end > behindHead && block.text().startsWith(OF, end);
    return end == name.end() || (owner && nameEnd(block, end + OF.length()) == name.end());
  }

  private int end(BlockText block, int start, int behindHead) {
    if (block.text().startsWith(COMPANY, start)) {
      return companyEnd(block, behindHead);
    }
    int end = nameEnd(block, behindHead);
    if (end - behindHead < 3) {
      return behindHead;
    }
    return heads.isLedWithAnd(block, start) ? overAnd(block, end) : end;
  }

  /** Over และ, if right behind it the name goes on: กองแผน | และงบประมาณ, not และผู้อำนวยการ. */
  private int overAnd(BlockText block, int end) {
    int next = end + AND.length();
    boolean more =
        block.text().startsWith(AND, end) && others.longestAt(block.beginnings(), next) == null;
    int last = more ? nameEnd(block, next) : end;
    return last - next >= 3 ? last : end;
  }

  /** Index behind the Thai name that begins there: up to a blank, a verb or a particle. */
  public int nameEnd(BlockText block, int start) {
    int at = start;
    while (block.isThai(at) && at < start + LONGEST) {
      if (block.isWordBoundary(at) && isEnd(block, at)) {
        return at;
      }
      at++;
    }
    return block.isWordBoundary(at) ? at : start;
  }

  /** A company's name goes up to จำกัด; without it, it cannot be told where it ends. */
  private static int companyEnd(BlockText block, int behindHead) {
    String text = block.text();
    int last = Math.min(text.length(), behindHead + LONGEST);
    int limited = text.substring(behindHead, last).indexOf("จำกัด");
    if (limited < 0) {
      return behindHead;
    }
    int at = behindHead + limited;
    for (String end : COMPANY_ENDS) {
      if (text.startsWith(end, at)) {
        return at + end.length();
      }
    }
    return behindHead;
  }

  /** The name of a company without what tells its form. */
  public static String withoutForm(String name) {
    for (String end : COMPANY_ENDS) {
      if (name.endsWith(end)) {
        return name.substring(0, name.length() - end.length()).strip();
      }
    }
    return name;
  }

  /** Where a company's name begins that ends there; the end if none does. */
  public int companyStart(BlockText block, int earliest, int end) {
    String before = block.text().substring(earliest, end);
    for (String head : COMPANY_HEADS) {
      int start = earliest + before.lastIndexOf(head);
      int behindHead = start + head.length();
      boolean whole =
          start >= earliest
              && behindHead < end
              && block.isClusterBoundary(start)
              && companyEnd(block, behindHead) == end;
      if (whole) {
        return start;
      }
    }
    return end;
  }

  /**
   * Where the name of a company without จำกัด begins that ends there: behind a blank, of Thai words
   * that go on with no sentence; the end if none does.
   */
  public int unlimitedStart(BlockText block, int earliest, int end) {
    String head = COMPANY + " ";
    int first = Math.max(earliest, end - LONGEST_UNLIMITED - head.length());
    int inside = block.text().substring(first, end).lastIndexOf(head);
    int start = first + inside;
    int name = start + head.length();
    if (inside < 0 || Character.isDigit(block.charAt(start - 2))) {
      return end;
    }
    int at = name;
    while (at < end) {
      int part = nameEnd(block, at);
      if (part == at) {
        return end;
      }
      at = part < end && block.charAt(part) == ' ' ? part + 1 : part;
      if (part < end && at == part) {
        return end;
      }
    }
    return at == end ? start : end;
  }

  /** Whether no verb makes a clause of what stands there. */
  public static boolean isName(String text) {
    return CLAUSE.stream().noneMatch(text::contains);
  }

  /** Whether a part of a name, and no other clause, may begin there behind a blank. */
  public boolean mayGoOn(BlockText block, int at) {
    Entry<Boolean> end = ends.longestAt(block.beginnings(), at);
    return end == null || end.word().equals("และ");
  }

  private boolean isEnd(BlockText block, int at) {
    Entry<Boolean> end = ends.longestAt(block.beginnings(), at);
    return end != null
        && block.isWordBoundary(at + end.word().length())
        && !block.text().startsWith(INTERNATIONAL, at)
        && !block.text().startsWith(PROMOTION, at)
        && !block.text().startsWith(EAST, at - SUN.length());
  }
}
