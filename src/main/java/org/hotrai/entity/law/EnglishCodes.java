package org.hotrai.entity.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes with their country: Boatland's Penal Code is the Penal Code of Boatland. */
final class EnglishCodes {
  private static final String COUNTRY = "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}";
  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?<whose>"
              + COUNTRY
              + ")['’]s )?(?<code>(?:Penal|Criminal|Civil|Commercial|Labou?r) Code)(?: of (?:the"
              + " )?(?<of>"
              + COUNTRY
              + "))?");
  private static final String THAILAND = "Thailand";

  private EnglishCodes() {}

  /** Whether that is the code of a country that stands behind it. */
  static boolean isOfCountry(String run) {
    Matcher code = CODE.matcher(run);
    return code.matches() && code.group("of") != null;
  }

  /** The name of a law, of a code with its country behind it, unless that is Thailand. */
  static String name(String law) {
    Matcher code = CODE.matcher(law);
    if (!code.matches()) {
      return law;
    }
    String country = code.group("of") == null ? code.group("whose") : code.group("of");
    boolean foreign = country != null && !country.equals(THAILAND);
    return foreign ? code.group("code") + " of " + country : code.group("code");
  }
}
