package org.hotrai.entity.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.text.Span;

/**
 * Finds places that are called by ordinary words, and are told only by the places beside them:
 * สุโขทัย | ตาก | และพิษณุโลก, Phayao, | Nan | and Phrae. A country is told by countries.
 */
final class PlacesInRow {
  private static final String SIGNS = ",/–-";
  private static final String THAI_AND = "และ";
  private static final String AND = "and";

  /** Behind a name these may end a sentence: they are places only between two. */
  private static final Set<String> PARTICLES = Set.of("เลย");

  /** It tells what those of the country before do, where a sentence goes on: คนไทย เช็ก เรือ. */
  private static final String VERB = "เช็ก";

  /** Beside these the word means a river: แม่น้ำยม-น่าน. */
  private static final Pattern WATER = Pattern.compile("(?:แม่น้ำ|ลุ่มน้ำ|บึง(?!กาฬ)|เขื่อน).*");

  /** Two words for one: what spreads, as an illness does. */
  private static final Pattern SPREADING = Pattern.compile("แพร่ +(?:กระจาย|ระบาด|เชื้อ)");

  private static final Pattern DISTRICT = Pattern.compile(" (?:Province|District)\\b");

  private final Gazetteer gazetteer;
  private final List<String> words;

  PlacesInRow(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.words = gazetteer.ordinaryWords();
  }

  /** Adds those beside the places that were found in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    List<Candidate> more = new ArrayList<>(0);
    for (Candidate place : found) {
      if (place.type() == EntityType.PLACE) {
        addBehind(more, block, place, found);
        addBefore(more, block, place);
      }
    }
    found.addAll(more);
  }

  private void addBehind(
      List<Candidate> more, BlockText block, Candidate place, List<Candidate> found) {
    int last = place.span().end();
    int start = behindSign(block, last);
    while (start > last) {
      Entry<ListedName> word = gazetteer.placesAfterPrefix().longestAt(block.beginnings(), start);
      if (word == null || !words.contains(word.word())) {
        return;
      }
      last = start + word.word().length();
      boolean maybe =
          PARTICLES.contains(word.word())
              || (word.word().equals(VERB) && isVerb(block, place.span(), found, start, last));
      if ((maybe && !isPlaceBehind(block, last)) || !add(more, block, start, word.word(), place)) {
        return;
      }
      start = behindSign(block, last);
    }
  }

  private void addBefore(List<Candidate> more, BlockText block, Candidate place) {
    int first = place.span().start();
    int end = beforeSign(block, first);
    while (end < first) {
      String word = wordBefore(block, end);
      if (word.isEmpty() || !add(more, block, end - word.length(), word, place)) {
        return;
      }
      first = end - word.length();
      end = beforeSign(block, first);
    }
  }

  private String wordBefore(BlockText block, int end) {
    for (String word : words) {
      int start = end - word.length();
      if (block.text().startsWith(word, start) && !PARTICLES.contains(word)) {
        return word;
      }
    }
    return "";
  }

  /** Adds it, if it is a whole word there and of the kind of the place beside. */
  private boolean add(
      List<Candidate> more, BlockText block, int start, String word, Candidate beside) {
    int end = start + word.length();
    boolean whole =
        ListFinder.standsAlone(block, start, end)
            && (!block.isThai(start - 1) || block.text().startsWith(THAI_AND, start - 3))
            && (!block.isThai(end) || block.text().startsWith(THAI_AND, end));
    if (!whole || isPerson(block, start, end) || isSpreading(block, start)) {
      return false;
    }
    Optional<ListedName> other = gazetteer.named(EntityType.PLACE, beside.name());
    ListedName place = gazetteer.named(EntityType.PLACE, word).orElseThrow();
    if (other.isEmpty()
        || WATER.matcher(other.get().thai()).matches()
        || gazetteer.isCountry(other.get()) != gazetteer.isCountry(place)) {
      return false;
    }
    more.add(ListFinder.listed(block, start, end, place));
    return true;
  }

  private static boolean isSpreading(BlockText block, int start) {
    return SPREADING.matcher(block.text()).region(start, block.length()).lookingAt();
  }

  /** Whether a surname stands behind what is a first name, too: Nan Carter. */
  private static boolean isPerson(BlockText block, int start, int end) {
    return block.isLatin(start)
        && block.charAt(end) == ' '
        && LatinNames.isCapital(block, end + 1)
        && !DISTRICT.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  /** Whether only blanks part it from a place before which no other stands, and a word behind. */
  private static boolean isVerb(
      BlockText block, Span place, List<Candidate> found, int start, int end) {
    int next = block.skipSpace(end);
    int before = beforeSign(block, place.start());
    return block.skipSpace(place.end()) == start
        && next > end
        && block.isThai(next)
        && !block.text().startsWith(THAI_AND, next)
        && found.stream().noneMatch(each -> each.span().end() == before);
  }

  private boolean isPlaceBehind(BlockText block, int end) {
    int next = behindSign(block, end);
    Entry<ListedName> place = gazetteer.placesAfterPrefix().longestAt(block.beginnings(), next);
    return next > end && place != null;
  }

  private static int behindSign(BlockText block, int at) {
    int sign = block.skipSpace(at);
    int behind = SIGNS.indexOf(block.charAt(sign)) < 0 ? sign : block.skipSpace(sign + 1);
    if (block.text().startsWith(THAI_AND, behind)) {
      return block.skipSpace(behind + THAI_AND.length());
    }
    boolean and = behind > at && block.text().startsWith(AND + " ", behind);
    return and ? block.skipSpace(behind + AND.length()) : behind;
  }

  private static int beforeSign(BlockText block, int at) {
    int before = block.skipBack(at);
    if (block.text().startsWith(THAI_AND, before - THAI_AND.length())) {
      before = block.skipBack(before - THAI_AND.length());
    } else if (before < at && block.text().startsWith(" " + AND, before - AND.length() - 1)) {
      before = block.skipBack(before - AND.length());
    }
    return SIGNS.indexOf(block.charAt(before - 1)) < 0 ? before : block.skipBack(before - 1);
  }
}
