package org.hotrai.entity.join;

import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;

/**
 * The form in which names are compared: the search fold, abbreviated head words written out,
 * without what is often left out.
 */
final class NameForm {
  private static final Pattern COMPANY =
      Pattern.compile("^บริษัท ?| ?จำกัด ?(?:\\(มหาชน\\))?$|,? (?:co\\., )?(?:ltd|plc|inc)\\.?$");
  private static final Pattern BLANKS = Pattern.compile(" ");

  private static final String[][] PLACES = {
    {"จ.", "จังหวัด"}, {"อ.", "อำเภอ"}, {"ต.", "ตำบล"}, {"ถ.", "ถนน"}, {"ซ.", "ซอย"}
  };
  private static final String[][] LAWS = {
    {"พ.ร.บ.", "พระราชบัญญัติ"},
    {"พรบ.", "พระราชบัญญัติ"},
    {"พ.ร.ก.", "พระราชกำหนด"},
    {"พรก.", "พระราชกำหนด"},
    {"พ.ร.ฎ.", "พระราชกฤษฎีกา"},
    {"พ.ร.ป.", "พระราชบัญญัติประกอบรัฐธรรมนูญ"},
    {"รธน.", "รัฐธรรมนูญ"}
  };

  private NameForm() {}

  static String of(EntityType type, String name) {
    String folded = SearchFold.fold(name);
    return switch (type) {
      case PLACE -> writtenOut(folded, PLACES);
      case ORGANISATION -> withoutCompany(folded);
      case LAW ->
          BLANKS.matcher(writtenOut(folded, LAWS).replace("พุทธศักราช", "พ.ศ.")).replaceAll("");
      // The mark of silent letters is the one that is most often left out or added.
      case PERSON -> folded.replace("์", "");
      case DATE, EVENT -> folded;
    };
  }

  private static String writtenOut(String name, String[][] heads) {
    for (String[] head : heads) {
      if (name.startsWith(head[0])) {
        return head[1] + name.substring(head[0].length()).strip();
      }
    }
    return name;
  }

  private static String withoutCompany(String name) {
    String bare = COMPANY.matcher(name).replaceAll("");
    return bare.isBlank() ? name : bare;
  }
}
