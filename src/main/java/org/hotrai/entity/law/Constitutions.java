package org.hotrai.entity.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;

/** What constitutions are called: รัฐธรรมนูญ 60 is รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช 2560. */
public final class Constitutions {
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(?:รธน\\.|รัฐธรรมนูญ)(?:แห่งราชอาณาจักรไทย|ไทย)?"
              + "(?<interim>(?:ฉบับ|[ (]){0,3}ชั่วคราว\\)?)?"
              + "(?:ฉบับ|ปี|พ\\.ศ\\.|พุทธศักราช| )*(?<year>[0-9]{2}(?:[0-9]{2})?)");

  private static final Pattern BARE =
      Pattern.compile("(?:รธน\\.|รัฐธรรมนูญ(?:แห่งราชอาณาจักรไทย)?) ?ฯ?");

  /** Behind its word, what is no name of a country. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:รธน\\.|รัฐธรรมนูญ)(?!.*(?<![0-9])(?:19|20)[0-9]{2})"
              + " ?(?:แห่งราชอาณาจักรไทย|ไทย|ฉบับ|ปี|พ\\.ศ\\.|พุทธศักราช|ชั่วคราว|บทเฉพาะกาล"
              + "|2[45]|\\().*");

  private static final String ERA = "25";
  private static final int SHORT_YEAR = 2;

  /** Those of the kingdom. */
  private static final Set<String> YEARS =
      Set.of(
          "2475", "2489", "2490", "2492", "2502", "2511", "2515", "2517", "2519", "2520", "2521",
          "2534", "2540", "2549", "2550", "2557", "2560");

  /** Of these years only an interim one is. */
  private static final Set<String> INTERIM = Set.of("2549", "2557");

  private Constitutions() {}

  /** The official name of one of Thailand that is told by its year; empty for all else. */
  public static Optional<String> official(String name) {
    Matcher told = OF_YEAR.matcher(Digits.toWestern(name));
    if (name.isEmpty() || name.charAt(0) != 'ร' || !told.matches()) {
      return Optional.empty();
    }
    String written = told.group("year");
    String year = written.length() == SHORT_YEAR ? ERA + written : written;
    boolean interim = told.group("interim") != null || INTERIM.contains(year);
    return YEARS.contains(year)
        ? Optional.of(
            "รัฐธรรมนูญแห่งราชอาณาจักรไทย"
                + (interim ? " (ฉบับชั่วคราว)" : "")
                + " พุทธศักราช "
                + year)
        : Optional.empty();
  }

  /** Whether that is one of Thailand that more is told of; those of other countries are none. */
  public static boolean isTold(String name) {
    return OWN.matcher(name).matches();
  }

  /** Whether nothing tells which one it is, so that only the article may. */
  public static boolean isBare(String name) {
    return BARE.matcher(name).matches();
  }
}
