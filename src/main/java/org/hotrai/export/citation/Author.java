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
 */
record Author(String name, @Nullable String given, @Nullable String family) {
  private static final String WORD = "[\\p{Lu}&&\\p{IsLatin}][\\p{IsLatin}\\p{M}'’-]+";
  private static final Pattern LATIN =
      Pattern.compile("((?:" + WORD + "|\\p{Lu}\\.)(?: ?\\p{Lu}\\.?)*) (" + WORD + ")");
  // A Vietnamese name begins with the family's.
  private static final Pattern VIETNAMESE = Pattern.compile(".*[ĂăĐđƠơƯư\u1EA0-\u1EF9].*");
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
    return latin.matches()
            && !VIETNAMESE.matcher(name).matches()
            && Arrays.stream(name.split(" ")).noneMatch(OF_ORGANISATIONS::contains)
        ? new Author(name, latin.group(1), latin.group(2))
        : new Author(name, null, null);
  }

  /** The family's name first, where that is known. */
  String familyFirst() {
    return family == null ? name : family + ", " + given;
  }
}
