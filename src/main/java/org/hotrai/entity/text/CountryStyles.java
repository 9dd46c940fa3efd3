package org.hotrai.entity.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the English name of a country in its style: Islamic Republic of | Boatland.
 */
final class CountryStyles {
  private static final String OF = " of ";

  /** China without its people is Taiwan; the listed style of the former begins further left. */
  private static final String CHINA = "China";

  private static final Pattern STYLE =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?:(?:Arab|Bolivarian|Democratic|Federal|Federative|Hashemite|Independent|Islamic|Oriental|People[’']?s[’']?|Plurinational|Socialist|United|Co-?operative)"
              + " )*(?:Republic|Kingdom|Sultanate|Commonwealth|Principality|Grand Duchy)"
              + OF
              + "(?:the (?:Union of )?)?\\z");
  private static final int LONGEST = 60;

  private CountryStyles() {}

  /** Where the style of the country begins whose name begins there; else that index. */
  static int start(BlockText block, int name) {
    int of = name - OF.length();
    boolean styled =
        !block.text().startsWith(CHINA, name)
            && (block.text().startsWith(OF, of) || block.text().startsWith(" the ", of - 1));
    if (!styled) {
      return name;
    }
    Matcher style = STYLE.matcher(block.text()).region(Math.max(0, name - LONGEST), name);
    return style.useTransparentBounds(true).find() ? style.start() : name;
  }
}
