package org.hotrai.entity.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds countries, places, bodies and treaties by the lists. */
public final class ListFinder implements Finder {
  /** A Thai name of so many characters is told from chance without words ending beside it. */
  private static final int LONG = 6;

  /** Unless it begins as other words do: เมืองคอน | กรีต. */
  private static final String LIKE_A_WORD = "เมืองคอน";

  // What belongs to the mention of a place, and whether a blank may stand behind it.
  private static final String CAPITAL = "เมือง";
  // Before it, with the town's name behind it, a shrine.
  private static final String PILLAR = "หลัก";

  private static final Map<String, Boolean> PREFIXES =
      Map.of(
          "ประเทศ",
          false,
          "ราชอาณาจักร",
          false,
          "จังหวัด",
          true,
          "จ.",
          true,
          "จว.",
          true,
          "กรุง",
          false,
          "นคร",
          false,
          "มหานคร",
          false,
          CAPITAL,
          false);
  private static final Set<String> PROVINCES = Set.of("จังหวัด", "จ.", "จว.");

  // Behind these the name of a country is a part of another name or of an ordinary word.
  // The first ones also bar the name of any other place.
  private static final int BEFORE_ANY = 6;
  private static final List<String> BARRED_BEFORE =
      List.of(
          "ภาษา",
          "วิทยาเขต",
          "รพ.",
          "ม.อ.",
          "ถนน",
          "ซอย",
          "ชาติ",
          "กรุง",
          "เพื่อ",
          "เมือง",
          "รัก",
          "บิน",
          "กสิกร",
          "พรรค",
          "มหาด",
          "พิมพ์",
          "กลุ่ม",
          "บริษัท",
          "บริษัท ",
          "แผน",
          "ใจ",
          "ตึก",
          "ยาน",
          "ภูมิ",
          "ภูมิใจ",
          "พลัง",
          "รวม",
          "อินโด",
          "กะดี",
          "กุฎี",
          "อหิวาต์",
          "ถนน",
          "มิตรภาพ");
  private static final List<String> BARRED_BEHIND =
      List.of(
          "คู่ฟ้า",
          "รัฐ",
          "พีบีเอส",
          "พาณิชย์",
          "โพสต์",
          "แลนด์",
          "ทีวี",
          "โพสท์",
          "เบฟ",
          "นิยม",
          "คม",
          "แท้",
          "ออยล์",
          "ยูเนี่ยน",
          "สมายล์",
          "เวียตเจ็ท",
          "ประกันชีวิต",
          "วิวัฒน์",
          "ไลออน",
          "ลีก",
          "ไฟต์",
          "ไฟท์");

  private static final List<String> OF_THAILAND =
      List.of(" of the Kingdom of Thailand", " of Thailand");

  private static final String BANK = "ธนาคาร";

  /** Of a company, not what a bank does: ธนาคารเรือ | จำกัดวงเงิน. */
  private static final Pattern FORM =
      Pattern.compile("จำกัด(?: *\\( ?มหาชน ?\\)| *มหาชน(?![ก-๎])|(?![ก-๎]))");

  private static final char CUT = 'ฯ';
  private static final String AND_SO_ON = "ฯลฯ";

  /** In other languages it is the model of a car, a council for medical research. */
  private static final Pattern ELSEWHERE = Pattern.compile("\\p{Lu}\\p{Nd}{1,2}|MRC|IOM");

  /** Where no railway is told of, these are other lines, or colours. */
  private static final Pattern RAILWAY_LINE = Pattern.compile("สายสี[ก-๎]+|\\p{Lu}\\p{Ll}+ Line");

  private static final Pattern OF_RAILWAYS = Pattern.compile("รถไฟ|MRT|BTS|รฟม");
  private static final int BEFORE_GROUP = 40;

  private final WordTable<Boolean> prefixes = WordTable.of(PREFIXES);
  private final Gazetteer gazetteer;
  private final ForeignBodies foreignBodies;
  private final PlacesInRow row;

  /** One for the names of that gazetteer. */
  public ListFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.foreignBodies = new ForeignBodies(gazetteer);
    this.row = new PlacesInRow(gazetteer);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int name = -1;
    int prefix = -1;
    int at = 0;
    while (at < block.length()) {
      name = name < at ? gazetteer.names().next(block.beginnings(), at) : name;
      prefix = prefix < at ? prefixes.next(block.beginnings(), at) : prefix;
      at = Math.min(name, prefix);
      Candidate next = at < block.length() ? at(block, at) : null;
      if (next != null) {
        found.add(next);
      }
      at = next == null ? at + 1 : next.span().end();
    }
    row.addTo(found, block);
    return found;
  }

  private @Nullable Candidate at(BlockText block, int at) {
    Candidate prefixed = behindPrefix(block, at);
    if (prefixed != null) {
      return prefixed;
    }
    List<Entry<ListedName>> names = gazetteer.names().allAt(block.beginnings(), at);
    // Asked for what is there at all, since few characters begin anything.
    if (names.isEmpty() || !block.isClusterBoundary(at)) {
      return null;
    }
    for (Entry<ListedName> entry : names) {
      int end = at + entry.word().length();
      if (standsAlone(block, at, end)
          && !isBarred(block, at, end, entry)
          && (!ELSEWHERE.matcher(entry.word()).matches() || isToldGroup(block, at, end))) {
        Candidate foreign = foreignBodies.at(block, new Span(at, end), entry.meaning());
        return foreign == null
            ? listed(block, styleStart(block, at, entry.meaning()), end, entry.meaning())
            : foreign;
      }
    }
    return null;
  }

  private int styleStart(BlockText block, int at, ListedName listed) {
    return block.isLatin(at) && gazetteer.isCountry(listed) ? CountryStyles.start(block, at) : at;
  }

  private @Nullable Candidate behindPrefix(BlockText block, int at) {
    Entry<Boolean> prefix = prefixes.longestAt(block.beginnings(), at);
    if (prefix == null || !block.isClusterBoundary(at) || !isFree(block, at, prefix.word())) {
      return null;
    }
    int start =
        block.charAt(at + prefix.word().length()) == ' ' && prefix.meaning()
            ? at + prefix.word().length() + 1
            : at + prefix.word().length();
    Entry<ListedName> place = gazetteer.placesAfterPrefix().longestAt(block.beginnings(), start);
    if (place == null
        || !block.isClusterBoundary(start + place.word().length())
        || isOfSeveral(prefix.word(), place)
        || (prefix.word().equals(CAPITAL)
            && block.text().startsWith(PILLAR, at - PILLAR.length()))) {
      return null;
    }
    boolean krungThai = place.word().equals("ไทย") && !prefix.word().equals("ประเทศ");
    int end = start + place.word().length();
    int district = prefix.word().equals(CAPITAL) ? districtStart(block, at) : at;
    if (district < at) {
      String name = "อำเภอ" + block.text().substring(at, end);
      return Candidate.byRule(block, new Span(district, end), EntityType.PLACE, name, 0.9);
    }
    return krungThai ? null : listed(block, at, end, place.meaning());
  }

  /**
   * Whether provinces of a region or by a sea stand there, not one: จังหวัดภาคใต้, จังหวัด EEC,
   * จังหวัดอันดามัน.
   */
  private static boolean isOfSeveral(String prefix, Entry<ListedName> place) {
    String name = place.word();
    boolean shortForm = name.charAt(0) < 'ก' && name.chars().allMatch(Character::isUpperCase);
    boolean sea = place.meaning().thai().startsWith("ทะเล");
    return PROVINCES.contains(prefix) && (name.startsWith("ภาค") || sea || shortForm);
  }

  /** Where อำเภอ or อ. begins before that index; the index itself where neither stands. */
  private static int districtStart(BlockText block, int at) {
    int end = block.charAt(at - 1) == ' ' ? at - 1 : at;
    for (String district : List.of("อำเภอ", "อ.")) {
      if (block.text().startsWith(district, end - district.length())) {
        return end - district.length();
      }
    }
    return at;
  }

  private static boolean isFree(BlockText block, int at, String prefix) {
    return !prefix.startsWith("จ")
        || prefix.startsWith("จังหวัด")
        || !(block.isThai(at - 1) || block.charAt(at - 1) == '.');
  }

  /** Whether what stands there can be a name by itself, and not a part of a longer word. */
  public static boolean standsAlone(BlockText block, int start, int end) {
    if (!block.isClusterBoundary(end) || isInNumber(block, end)) {
      return false;
    }
    if (block.isLatin(start)) {
      return !joins(block, start - 1, start - 2)
          && !joins(block, end, end + 1)
          && !isInHost(block, start, end);
    }
    if (block.charAt(end - 1) == '.') {
      return block.isWordBoundary(start)
          && block.charAt(start - 1) != '.'
          && !isOneLetter(block, end);
    }
    if (block.charAt(start + 1) == '.') {
      return block.isWordBoundary(start) && block.charAt(start - 1) != '.' && !block.isThai(end);
    }
    boolean sure = end - start >= LONG && !block.text().startsWith(LIKE_A_WORD, start);
    return sure || (block.isWordBoundary(start) && block.isWordBoundary(end));
  }

  /** Whether a number goes on there: ทล.30 | 4. */
  private static boolean isInNumber(BlockText block, int at) {
    return Character.isDigit(block.charAt(at)) && Character.isDigit(block.charAt(at - 1));
  }

  /** Whether it is a part of the name of a site: www.|boats|.example.org. */
  private static boolean isInHost(BlockText block, int start, int end) {
    boolean before = block.charAt(start - 1) == '.' && block.isLatin(start - 2);
    char behind = block.charAt(end + 1);
    return before && block.charAt(end) == '.' && behind < 'ก' && Character.isLowerCase(behind);
  }

  /** Whether the last letter of an abbreviation stands there, whose full stop is left out. */
  private static boolean isOneLetter(BlockText block, int at) {
    char letter = block.charAt(at);
    return letter >= 'ก' && letter <= 'ฮ' && !block.isThai(at + 1) && block.charAt(at + 1) != '.';
  }

  /** Whether a Latin word goes on there, be it over a hyphen. */
  private static boolean joins(BlockText block, int next, int afterNext) {
    char c = block.charAt(next);
    return block.isLatin(next)
        || Character.isDigit(c)
        || (c == '-' && Character.isLetterOrDigit(block.charAt(afterNext)));
  }

  /** Whether a short form that means another thing elsewhere stands in Thai, or is told. */
  private static boolean isToldGroup(BlockText block, int start, int end) {
    String before = block.text().substring(Math.max(0, start - BEFORE_GROUP), start);
    return before.chars().anyMatch(c -> c >= 'ก' && c <= '๎')
        || block.isThai(block.skipSpace(end))
        || before.contains("Group of ")
        || (Character.isDigit(block.charAt(end - 1))
            && (before.endsWith(" the ") || before.endsWith("The ")));
  }

  private static boolean isBarred(BlockText block, int start, int end, Entry<ListedName> entry) {
    if (RAILWAY_LINE.matcher(entry.word()).matches() && !OF_RAILWAYS.matcher(block.text()).find()) {
      return true;
    }
    if (entry.meaning().type() == EntityType.PERSON) {
      // What somebody is called may begin another word: บิ๊กต่อ | สู้.
      boolean cut = entry.word().indexOf(' ') < 0 && !block.isWordBoundary(end);
      return cut || NamedAfter.isPart(block, start, entry.word());
    }
    boolean thai = entry.word().equals("ไทย");
    if (entry.meaning().type() != EntityType.PLACE || !block.isThai(start)) {
      return false;
    }
    for (String word : thai ? BARRED_BEFORE : BARRED_BEFORE.subList(0, BEFORE_ANY)) {
      if (block.text().startsWith(word, start - word.length())) {
        return true;
      }
    }
    for (String word : thai ? BARRED_BEHIND : List.<String>of()) {
      if (block.text().startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  /** A mention of it; of a person by the name that is written, which others are short forms of. */
  static Candidate listed(BlockText block, int start, int end, ListedName listed) {
    EntityType type = listed.type();
    Span span = new Span(start, type == EntityType.ORGANISATION ? formEnd(block, start, end) : end);
    String name = type == EntityType.PERSON ? span.of(block.text()) : listed.key();
    return new Candidate(block.index(), span, type, name, null, Origin.LIST, 0.9);
  }

  /** Behind the country, what tells the form of a bank, and the ฯ that stands for it. */
  private static int formEnd(BlockText block, int start, int end) {
    if (!block.isThai(start)) {
      return OF_THAILAND.stream()
          .filter(of -> block.text().startsWith(of, end))
          .findFirst()
          .map(of -> end + of.length())
          .orElse(end);
    }
    if (block.text().startsWith(BANK, start)) {
      Matcher form = FORM.matcher(block.text()).region(block.skipSpace(end), block.length());
      if (form.lookingAt()) {
        return form.end();
      }
    }
    boolean cut =
        block.charAt(end) == CUT
            && block.charAt(end - 1) != CUT
            && !block.text().startsWith(AND_SO_ON, end);
    return cut ? end + 1 : end;
  }
}
