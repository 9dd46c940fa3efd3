package org.hotrai.entity.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which foreign country a body of a state is that bears the listed name of one of
 * Thailand's: รัฐสภา|ญี่ปุ่น, วุฒิสภา|ของกัมพูชา, the Cambodian Senate, the Ministry of Defence of
 * Myanmar. Where Thailand is told, it is its own.
 */
final class ForeignBodies {
  /** Of each country there is one. */
  private static final List<String> OF_STATE =
      List.of(
          "กระทรวง",
          "ศาล",
          "กรม",
          "รัฐสภา",
          "วุฒิสภา",
          "สภาผู้แทนราษฎร",
          "คณะรัฐมนตรี",
          "คณะกรรมการการเลือกตั้ง",
          "สำนักงานคณะกรรมการการเลือกตั้ง",
          "สำนักนายกรัฐมนตรี",
          "กองทัพ",
          "ตำรวจแห่งชาติ",
          "สำนักงานตำรวจแห่งชาติ",
          "กกต.");

  /** With these the name of any place is a part of the name, that of Thailand, too. */
  private static final List<String> THAI_TOO =
      List.of("กระทรวง", "ศาล", "ตำรวจแห่งชาติ", "สำนักงานตำรวจแห่งชาติ");

  private static final String THAILAND = "ไทย";
  private static final String IN = "แห่ง";
  private static final String OF = "ของ";
  private static final String OF_ENGLISH = " of ";
  private static final String THE = "the ";
  private static final List<String> POSSESSIVES = List.of("'s", "’s");
  private static final int MOST_WORDS = 3;

  /** What countries are called that have an article. */
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "United .*|.* (?:Republic|Islands)|Philippines|Netherlands|Maldives|Bahamas|Gambia");

  /** What stands before the name of a country in its full one. */
  private static final Pattern STATE =
      Pattern.compile("(?:ประเทศ|ราชอาณาจักร|สหพันธ์?สาธารณรัฐ|สาธารณรัฐ|สหพันธรัฐ|สหภาพ|รัฐ) ?");

  private final Gazetteer gazetteer;
  private final Map<String, String> demonyms = new HashMap<>();

  ForeignBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String line : WordLists.lines("demonyms.tsv")) {
      String[] columns = line.split("\t", -1);
      demonyms.put(columns[0], columns[1]);
    }
  }

  /** The foreign body whose name begins with that listed one, which stands there; or null. */
  @Nullable Candidate at(BlockText block, Span listed, ListedName body) {
    if (body.type() != EntityType.ORGANISATION) {
      return null;
    }
    return block.isThai(listed.start())
        ? thai(block, listed, body)
        : OF_STATE.stream().anyMatch(body.thai()::startsWith) ? english(block, listed, body) : null;
  }

  private @Nullable Candidate thai(BlockText block, Span listed, ListedName body) {
    String text = listed.of(block.text());
    if (OF_STATE.stream().noneMatch(text::startsWith)) {
      return null;
    }
    boolean in = block.text().startsWith(IN, listed.end());
    boolean of = block.text().startsWith(OF, listed.end());
    int at = listed.end() + (in ? IN.length() : of ? OF.length() : 0);
    Matcher state = STATE.matcher(block.text()).region(at, block.length());
    Entry<ListedName> whole = place(block, at);
    int from = whole == null && state.lookingAt() ? state.end() : at;
    Entry<ListedName> country = whole == null ? place(block, from) : whole;
    if (country == null) {
      return null;
    }
    boolean thaiToo = THAI_TOO.stream().anyMatch(text::startsWith);
    int end = from + country.word().length();
    Span span = new Span(listed.start(), end);
    if (country.meaning().key().equals(THAILAND)) {
      boolean own = in || (thaiToo && at == listed.end());
      return own ? of(block, span, body.key()) : null;
    }
    boolean told = gazetteer.isAbroad(country.meaning()) || (thaiToo && at == listed.end());
    return told ? of(block, span, text + country.meaning().key()) : null;
  }

  private @Nullable Candidate english(BlockText block, Span listed, ListedName body) {
    String name = body.english().isEmpty() ? listed.of(block.text()) : body.english();
    if (block.text().startsWith(OF_ENGLISH, listed.end())) {
      int of = listed.end() + OF_ENGLISH.length();
      Entry<ListedName> country =
          place(block, block.text().startsWith(THE, of) ? of + THE.length() : of);
      if (country == null || !gazetteer.isAbroad(country.meaning())) {
        return null;
      }
      int end = block.text().indexOf(country.word(), of) + country.word().length();
      return of(block, new Span(listed.start(), end), name + ofCountry(country.meaning()));
    }
    return before(block, listed, body, name);
  }

  private static String ofCountry(ListedName country) {
    String article = WITH_ARTICLE.matcher(country.english()).matches() ? THE : "";
    return OF_ENGLISH + article + country.english();
  }

  private static Candidate of(BlockText block, Span span, String name) {
    return new Candidate(
        block.index(), span, EntityType.ORGANISATION, name, null, Origin.LIST, 0.9);
  }

  private @Nullable Entry<ListedName> place(BlockText block, int at) {
    Entry<ListedName> place = gazetteer.names().longestAt(block.beginnings(), at);
    boolean whole =
        place != null
            && place.meaning().type() == EntityType.PLACE
            && ListFinder.standsAlone(block, at, at + place.word().length());
    return whole ? place : null;
  }

  /** The body of the country that is told before it: Myanmar’s, Cambodian, US; else null. */
  private @Nullable Candidate before(BlockText block, Span listed, ListedName body, String name) {
    int end = listed.start() - 1;
    if (block.charAt(end) != ' ') {
      return null;
    }
    for (String possessive : POSSESSIVES) {
      if (block.text().startsWith(possessive, end - possessive.length())) {
        end -= possessive.length();
        break;
      }
    }
    int at = end;
    for (int words = 0; words < MOST_WORDS && at > 0; words++) {
      at = block.text().lastIndexOf(' ', at - 1);
      String told = block.text().substring(at + 1, end);
      Optional<ListedName> country =
          gazetteer.named(EntityType.PLACE, demonyms.getOrDefault(told, told));
      boolean own = country.filter(place -> place.key().equals(THAILAND)).isPresent();
      if (own || country.filter(gazetteer::isAbroad).isPresent()) {
        String whole = own ? body.key() : name + ofCountry(country.get());
        return of(block, new Span(at + 1, listed.end()), whole);
      }
    }
    return null;
  }
}
