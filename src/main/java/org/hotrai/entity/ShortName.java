package org.hotrai.entity;

import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.law.Constitutions;
import org.hotrai.entity.place.DistrictName;
import org.hotrai.entity.text.SpelledLetters;

/** Tells short forms from full names. */
public final class ShortName {
  private static final Pattern BODY =
      Pattern.compile("[\\p{Lu}\\p{Ll}&-]{1,12}|\\S{1,12}\\.|.*ฯ|[ก-๙]{1,5}");
  private static final Pattern YEAR = Pattern.compile("[0-9๐-๙]{4}|\\.{3,}");
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "ประมวล|(?:กรอบ)?(?:อนุสัญญา|สนธิสัญญา|พิธีสาร|ปฏิญญา|กฎบัตร|ความตกลง|กติการะหว่างประเทศ"
              + "|ธรรมนูญ).{3}");

  /** What is called by how many are in it has no number of a meeting: G20 Summit. */
  private static final Pattern GROUP = Pattern.compile("\\b\\p{Lu}\\p{Nd}{1,2}\\p{Lu}?\\b");

  private static final Pattern LOWER_CASE = Pattern.compile("\\p{Ll}{2}");
  private static final Pattern CUT = Pattern.compile("\\S{1,12}\\.|.*ฯ|\\p{Lu}{1,5}");
  private static final Pattern CUT_BODY = Pattern.compile(".*[ก-ฮ]\\.|.*ฯ");

  private ShortName() {}

  /**
   * Whether a name may be a short form of several: an abbreviation, a law without its year, a
   * tambon.
   */
  static boolean isShort(EntityType type, String name) {
    return switch (type) {
      case ORGANISATION -> BODY.matcher(name).matches() && !LOWER_CASE.matcher(name).find();
      case LAW -> name.endsWith("ฯ") || !(hasNoYear(name) || YEAR.matcher(name).find());
      // Of meetings that are numbered, each may have it.
      case EVENT -> GROUP.matcher(name).replaceAll("").chars().noneMatch(Character::isDigit);
      case PLACE -> DistrictName.of(name).isOfSeveral();
      case PERSON, DATE, MONEY -> false;
    };
  }

  /** Whether only the article itself may tell what a name means there. */
  static boolean isOfArticle(EntityType type, String name) {
    return type == EntityType.LAW && Constitutions.isBare(name);
  }

  /** Codes and treaties have no year in their names. */
  private static boolean hasNoYear(String law) {
    return law.charAt(0) < 'ก' || WITHOUT_YEAR.matcher(law).lookingAt();
  }

  /** Whether a name is no full one, be it that it means one thing only. */
  public static boolean isCut(EntityType type, String name) {
    return switch (type) {
      case ORGANISATION -> isShort(type, name) || isCutBody(name);
      case LAW -> isShort(type, name);
      case PERSON -> name.indexOf(' ') < 0 || CUT.matcher(name).matches();
      case PLACE, EVENT -> CUT.matcher(name).matches();
      case DATE, MONEY -> false;
    };
  }

  private static boolean isCutBody(String name) {
    return CUT_BODY.matcher(name).matches() || SpelledLetters.latin(name).isPresent();
  }
}
