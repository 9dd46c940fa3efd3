package org.hotrai.entity.join;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.Candidate;

/**
 * Tells the women who are named beside the husband, by his surname: President Boat and Mrs Boat,
 * President and Mrs Boat. Elsewhere Mrs Boat may be the president.
 */
final class Wives {
  private static final Pattern TITLED = Pattern.compile("(?:Mrs\\.?|Madam|First Lady) .*");
  private static final String OFFICE =
      "(?:President|Prime Minister|Premier|Chancellor|Governor|Ambassador|Senator|Minister"
          + "|Secretary|Chairman|General|Mr\\.?|Dr\\.?|King|Sultan)";
  private static final Pattern OFFICE_AND = Pattern.compile("(?<!\\p{L})" + OFFICE + " and \\z");

  /** Behind the surname of the husband, before that of his wife. */
  private static final Pattern AND_WIFE =
      Pattern.compile(
          "(?:,? Jr\\.?)?(?:,? (?:and|with)|(?: \\p{Ll}+){1,3} with|['’]s wife,?)(?: his wife,?)?"
              + " \\z");

  private static final int LONGEST = 60;

  private Wives() {}

  /** Their texts, with title. */
  static Set<String> in(List<Candidate> mentions, List<String> blocks) {
    Set<String> wives = new HashSet<>(0);
    for (Candidate mention : mentions) {
      String block = blocks.get(mention.block());
      if (mention.type() == EntityType.PERSON
          && mention.name().charAt(0) < 'ก'
          && mention.name().indexOf(' ') < 0
          && TITLED.matcher(mention.span().of(block)).matches()) {
        int start = mention.span().start();
        String before = block.substring(Math.max(0, start - LONGEST), start);
        if (OFFICE_AND.matcher(before).find() || isBehindHusband(before, mention.name())) {
          wives.add(mention.span().of(block));
        }
      }
    }
    return wives;
  }

  private static boolean isBehindHusband(String before, String surname) {
    int at = before.lastIndexOf(surname);
    return at > 0
        && before.charAt(at - 1) == ' '
        && AND_WIFE.matcher(before).region(at + surname.length(), before.length()).lookingAt();
  }
}
