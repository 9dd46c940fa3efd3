package org.hotrai.entity.join;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;

/**
 * Joins a short form with the one full name of the article that it begins: a law without its year
 * or, of a draft, its name, a law or body cut short by ฯ, a district, bank or party without its
 * head word.
 */
final class PartRule {
  private static final Pattern YEAR =
      Pattern.compile("(?:พ\\.ศ\\.\\d{4}|,?b\\.?e\\.?\\d{4}(?:\\(\\d{4}\\))?)$");
  private static final String CUT = "ฯ";
  private static final List<String> DISTRICTS = List.of("อำเภอ", "ตำบล", "เขต", "แขวง", "ถนน");
  private static final List<String> HEADS = List.of("ธนาคาร", "พรรค");
  private static final int SHORTEST = 4;

  void join(List<Named> mentions, Groups groups) {
    for (EntityType type : List.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.LAW)) {
      Set<String> forms = new HashSet<>();
      for (Named mention : mentions) {
        if (mention.type() == type) {
          forms.add(groups.form(type, mention.name()));
        }
      }
      for (String part : forms) {
        Set<String> full = new HashSet<>();
        for (String form : forms) {
          if (isPart(type, part, form)) {
            full.add(groups.of(Groups.formKey(type, form)));
          }
        }
        if (full.size() == 1) {
          groups.join(full.iterator().next(), Groups.formKey(type, part));
        }
      }
    }
  }

  private static boolean isPart(EntityType type, String part, String full) {
    if (part.equals(full) || full.endsWith(CUT)) {
      return false;
    }
    return switch (type) {
      case LAW -> isLaw(part, full);
      case ORGANISATION -> isCut(part, full) || isWithoutHead(part, full);
      case PLACE -> DISTRICTS.stream().anyMatch(head -> full.equals(head + part));
      case PERSON, DATE, EVENT -> false;
    };
  }

  /** กรุงเหนือ of ธนาคารกรุงเหนือ, เรือไทย of พรรคเรือไทย. */
  private static boolean isWithoutHead(String part, String full) {
    return part.length() > SHORTEST && HEADS.stream().anyMatch(head -> full.equals(head + part));
  }

  private static boolean isCut(String part, String full) {
    return part.endsWith(CUT)
        && part.length() > SHORTEST
        && full.startsWith(part.substring(0, part.length() - CUT.length()));
  }

  private static boolean isLaw(String part, String full) {
    boolean constitution = part.equals("รัฐธรรมนูญ") || part.equals("รัฐธรรมนูญฯ");
    boolean ofYear = YEAR.matcher(full).find() && !YEAR.matcher(part).find();
    return isCut(part, full)
        || (Drafts.isAlone(part) && full.startsWith(part))
        || (constitution && full.startsWith("รัฐธรรมนูญ"))
        || (ofYear && YEAR.matcher(full).replaceAll("").equals(part));
  }
}
