package org.hotrai.export.citation;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something. Only a Latin name of two words, with initials between them or not, is taken
 * apart, unless one of them tells an organisation: Thai names are cited as they are written, and of
 * the others nobody can tell which word is the family's.
 *
 * @param name the whole, as it is written
 * @param given null where the name is not taken apart
 * @param family likewise
 * @param order which of the two stands first in the name
 */
record Author(String name, @Nullable String given, @Nullable String family, NameOrder order) {
  private static final String WORD = "[\\p{Lu}&&\\p{IsLatin}][\\p{IsLatin}\\p{M}'’-]+";
  private static final Pattern LATIN =
      Pattern.compile("((?:" + WORD + "|\\p{Lu}\\.)(?: ?\\p{Lu}\\.?)*) (" + WORD + ")");
  private static final Set<String> OF_ORGANISATIONS =
      Set.of(
          "Administration",
          "Affairs",
          "Agency",
          "ASEAN",
          "Association",
          "Authority",
          "Bank",
          "Board",
          "Bureau",
          "Cabinet",
          "Center",
          "Centre",
          "Chronicle",
          "Commission",
          "Committee",
          "Correspondent",
          "Correspondents",
          "Council",
          "Court",
          "Daily",
          "Department",
          "Desk",
          "Division",
          "Editorial",
          "Editors",
          "Embassy",
          "Federation",
          "Foundation",
          "Government",
          "Group",
          "Herald",
          "House",
          "Institute",
          "International",
          "Journal",
          "Magazine",
          "Media",
          "Ministry",
          "Nations",
          "Network",
          "News",
          "Newsroom",
          "Office",
          "Online",
          "Organisation",
          "Organization",
          "Parliament",
          "Police",
          "Post",
          "Press",
          "Radio",
          "Reporter",
          "Reporters",
          "Report",
          "Review",
          "Secretariat",
          "Senate",
          "Service",
          "Society",
          "Staff",
          "Team",
          "Television",
          "Times",
          "Tribune",
          "TV",
          "Union",
          "University",
          "Watch",
          "Writers");

  static Author of(String name) {
    Matcher latin = LATIN.matcher(name);
    if (!latin.matches() || Arrays.stream(name.split(" ")).anyMatch(OF_ORGANISATIONS::contains)) {
      return whole(name);
    }
    NameOrder order = NameOrder.of(latin.group(1), latin.group(2));
    return switch (order) {
      case GIVEN_FIRST -> new Author(name, latin.group(1), latin.group(2), order);
      case FAMILY_FIRST -> new Author(name, latin.group(2), latin.group(1), order);
      case UNKNOWN -> whole(name);
    };
  }

  private static Author whole(String name) {
    return new Author(name, null, null, NameOrder.UNKNOWN);
  }

  /** Whether bibliographies put the family's name before the given one. */
  boolean isInverted() {
    return order == NameOrder.GIVEN_FIRST;
  }

  /** The family's name first, parted by a comma where that is not the name's own order. */
  String familyFirst() {
    return isInverted() ? family + ", " + given : name;
  }
}
