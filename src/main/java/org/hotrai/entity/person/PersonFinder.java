package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.EnglishRoles;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ListFinder;
import org.hotrai.entity.text.NamedAfter;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by the title before their name, and by their role behind or before a name in Latin
 * letters. The title belongs to the mention, but not to the name.
 */
public final class PersonFinder implements Finder {
  /**
   * Of Cambodians of two names, and of monks and members of the royal house, whose name it is of.
   */
  private static final String SAMDECH = "สมเด็จ";

  private static final List<String> ROYAL = List.of("พระ", "เจ้า", "กรม", "ย่า");

  /** Words of address before a full name, with which names begin, too: คุณากร. */
  private static final List<String> ADDRESSES =
      List.of(
          "คุณ",
          "ท่าน",
          "อาจารย์",
          "อ.",
          "เชฟ",
          "มร.",
          "สมเด็จมหาบวรธิบดี",
          "สมเด็จอัครมหาเสนาบดีเดโช",
          SAMDECH);

  private static final double SURE = 0.9;

  /** The confidence of a name of two parts between a title and a post. */
  public static final double POSTED = 0.93;

  private static final Pattern OF_ROLES = Pattern.compile("Honou?rable|Excellency|H\\.E\\.|HE");

  /** What begins so is one who does something, and no name. */
  private static final String WHO = "ผู้";

  /** Behind นาย these alone are no names, but words for officers. */
  private static final Set<String> RANKS = Set.of("พล", "พัน");

  private final ThaiNames thaiNames = new ThaiNames();
  private final LatinPersons latinPersons = new LatinPersons();
  private final PersonTitles titles;
  private final Gazetteer gazetteer;

  /** One that knows those titles and those persons. */
  public PersonFinder(PersonTitles titles, Gazetteer gazetteer) {
    this.titles = titles;
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < block.length()) {
      Candidate next = titled(block, at);
      if (next == null && LatinNames.isCapital(block, at)) {
        next = latinPersons.byRole(block, at);
      }
      if (next != null) {
        found.add(next);
      }
      at = next == null ? next(block, at) : next.span().end();
    }
    return found;
  }

  /**
   * Where a name may begin next: before the first capital letter only behind a title. A run of
   * capitalised words is looked at once, from its beginning.
   */
  private int next(BlockText block, int at) {
    int next = block.isLatin(at) ? LatinNames.wordEnd(block, at) : at + 1;
    return next < block.firstCapital()
        ? Math.min(titles.next(block, next), block.firstCapital())
        : next;
  }

  /** The name of a person without the titles before it; titles alone are one. */
  public String name(BlockText block, Span person) {
    int titled = titles.behind(block, person.start());
    int name = titled > person.start() ? titled : behindAddress(block, person);
    Span bare = block.trim(Math.min(name, person.end()), person.end());
    return PersonTitles.withoutCut((bare.start() < bare.end() ? bare : person).of(block.text()));
  }

  /** The index behind a word of address before a name of two parts; the start if none stands. */
  private static int behindAddress(BlockText block, Span person) {
    for (String address : ADDRESSES) {
      int behind = person.start() + address.length();
      int name = block.skipSpace(behind);
      if (name < person.end()
          && block.text().startsWith(address, person.start())
          && !(address.equals(SAMDECH) && isRoyal(block, name))
          && block.isWordBoundary(behind)
          && block.text().indexOf(' ', name, person.end()) > 0) {
        return name;
      }
    }
    return person.start();
  }

  private static boolean isRoyal(BlockText block, int name) {
    return ROYAL.stream().anyMatch(word -> block.text().startsWith(word, name));
  }

  /**
   * Whether a run of words in Latin letters is no name, though it stands where one may: Real Time.
   */
  public static boolean isNoName(String latin) {
    int blank = latin.indexOf(' ');
    return blank > 0
        && (LatinPersons.isNoGiven(latin.substring(0, blank))
            || LatinPersons.isNoSurname(latin.substring(latin.lastIndexOf(' ') + 1)));
  }

  private @Nullable Candidate titled(BlockText block, int start) {
    int behind = titles.behind(block, start);
    if (behind == start) {
      return null;
    }
    int role = roleBehind(block, start, behind);
    int from = role > behind ? role : start;
    int name = role > behind ? titles.behind(block, role) : behind;
    int listed = listedEnd(block, name);
    if (listed > name && NamedAfter.isAt(block, name)) {
      return null;
    }
    if (listed > name) {
      String whole = block.text().substring(name, listed);
      Span span = new Span(from, listed);
      return Candidate.byRule(block, span, EntityType.PERSON, whole, Candidate.CERTAIN);
    }
    boolean latin = LatinNames.isCapital(block, name);
    int end = latin ? LatinNames.personEnd(block, name) : thaiNames.end(block, name);
    String text = block.text().substring(name, end);
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    boolean none =
        latin
            && (EnglishRoles.isPost(text)
                || LatinBodies.hasHead(text)
                || LatinPersons.isNoPerson(first));
    if (end == name || none || text.startsWith(WHO) || RANKS.contains(text)) {
      return null;
    }
    int whole = latin || blank > 0 ? end : ThaiNames.behindCut(block, end);
    boolean posted = !latin && blank > 0 && thaiNames.isBeforePost(block, end);
    double confidence = posted ? POSTED : SURE;
    return Candidate.byRule(block, new Span(from, whole), EntityType.PERSON, text, confidence);
  }

  /** Index behind the name of a listed person that begins there; the same index if none does. */
  private int listedEnd(BlockText block, int name) {
    Entry<ListedName> listed = gazetteer.names().longestAt(block.beginnings(), name);
    if (listed == null || listed.meaning().type() != EntityType.PERSON) {
      return name;
    }
    int end = name + listed.word().length();
    // Where letters go on, it may be another surname: วงศ์สวัสดิ์|กุล.
    return ListFinder.standsAlone(block, name, end) && !block.isThai(end) ? end : name;
  }

  /**
   * Behind the roles that such a title is of, as it is of no name: the Honourable Mayor | Carter.
   */
  private static int roleBehind(BlockText block, int title, int name) {
    if (!LatinNames.isCapital(block, name)
        || !OF_ROLES.matcher(block.text()).region(title, name).find()) {
      return name;
    }
    String text = block.text().substring(name, LatinNames.personEnd(block, name));
    int role = EnglishRoles.roleLength(text);
    return role < text.length() ? name + role : name;
  }
}
