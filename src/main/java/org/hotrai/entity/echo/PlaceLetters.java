package org.hotrai.entity.echo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * What an article calls a place besides, as the bracket behind it says: ระเบียงเรือใต้ (Southern
 * Boat Corridor: SBC).
 */
final class PlaceLetters {
  private static final Pattern BRACKET =
      Pattern.compile(
          " ?\\((?:(?<english>\\p{Lu}[\\p{L} .’'-]{3,60}?) ?[:,] ?)?+(?<letters>\\p{Lu}{2,6})\\)");

  /** Behind a place that begins with none of these the letters may be of anything. */
  private static final List<String> HEADS =
      List.of("ระเบียง", "เขต", "นิคม", "ท่าอากาศยาน", "สนามบิน", "อุทยาน");

  private static final int LEAST_LETTERS = 3;

  private PlaceLetters() {}

  /** Those names, each with the place that it is of. */
  static Map<String, Candidate> in(List<Candidate> candidates, List<BlockText> texts) {
    Map<String, Candidate> names = new HashMap<>();
    for (Candidate place : candidates) {
      if (place.type() == EntityType.PLACE) {
        String text = texts.get(place.block()).text();
        Matcher bracket = BRACKET.matcher(text).region(place.span().end(), text.length());
        if (bracket.lookingAt()) {
          addTo(names, place, bracket);
        }
      }
    }
    return names;
  }

  private static void addTo(Map<String, Candidate> names, Candidate place, Matcher bracket) {
    String letters = bracket.group("letters");
    String english = bracket.group("english");
    boolean headed = HEADS.stream().anyMatch(place.name()::startsWith);
    boolean fits =
        english == null ? letters.length() >= LEAST_LETTERS : Abbreviation.fits(letters, english);
    if (headed && fits) {
      names.putIfAbsent(letters, place);
      if (english != null) {
        names.putIfAbsent(english, place);
      }
    }
  }
}
