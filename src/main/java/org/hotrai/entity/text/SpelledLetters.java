package org.hotrai.entity.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short forms in Latin letters that are written as Thai calls these: บีโอไอ is BOI. */
public final class SpelledLetters {
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("เอ", "A"),
          Map.entry("บี", "B"),
          Map.entry("ซี", "C"),
          Map.entry("ดี", "D"),
          Map.entry("อี", "E"),
          Map.entry("เอฟ", "F"),
          Map.entry("จี", "G"),
          Map.entry("เอช", "H"),
          Map.entry("ไอ", "I"),
          Map.entry("เจ", "J"),
          Map.entry("เค", "K"),
          Map.entry("แอล", "L"),
          Map.entry("เอ็ม", "M"),
          Map.entry("เอ็น", "N"),
          Map.entry("โอ", "O"),
          Map.entry("พี", "P"),
          Map.entry("คิว", "Q"),
          Map.entry("อาร์", "R"),
          Map.entry("เอส", "S"),
          Map.entry("ที", "T"),
          Map.entry("ยู", "U"),
          Map.entry("วี", "V"),
          Map.entry("ดับเบิลยู", "W"),
          Map.entry("เอ็กซ์", "X"),
          Map.entry("วาย", "Y"),
          Map.entry("แซด", "Z"));

  /** One of them, for patterns. */
  static final String LETTER =
      "(?:เอฟ|เอช|เอ็ม|เอ็น|เอส|เอ็กซ์|เอ|บี|ซี|ดี|อี|จี|ไอ|เจ|เค|แอล|โอ|พี|คิว|อาร์|ที|ยู|วี"
          + "|ดับเบิลยู|วาย|แซด)";

  /** Two letters or more, for patterns of what holds them; no other word goes on behind them. */
  public static final String ANY = LETTER + "{2,8}+(?![ก-๎])";

  /** What those begin with; most words of Thai do not. */
  private static final String FIRST = "เบซดอจไคแโพทยว";

  private static final Pattern WHOLE = Pattern.compile(ANY);
  private static final Pattern ONE = Pattern.compile(LETTER);

  private SpelledLetters() {}

  /** The short form in Latin letters; empty if a text is none that is spelled. */
  public static Optional<String> latin(String text) {
    if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0 || !WHOLE.matcher(text).matches()) {
      return Optional.empty();
    }
    StringBuilder latin = new StringBuilder();
    Matcher letter = ONE.matcher(text);
    while (letter.find()) {
      latin.append(LETTERS.get(letter.group()));
    }
    return Optional.of(latin.toString());
  }
}
