package org.hotrai.entity.join;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.echo.ShortHeads;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.SearchFold;

/**
 * The form in which names are compared: the search fold, abbreviated head words written out,
 * without what is often left out.
 */
final class NameForm {
  private static final Pattern COMPANY =
      Pattern.compile("^(?:บริษัท|บ\\.) ?| ?จำกัด ?(?:\\(มหาชน\\))?$");
  private static final Pattern CUT = Pattern.compile(" ?ฯ$");
  private static final Pattern BLANKS = Pattern.compile(" ");
  private static final Pattern ERA = Pattern.compile(" ?พ\\.ศ\\. ?([0-9๐-๙]{4})");
  private static final String DRAFT = "ร่าง";

  /** The kind of a law, in letters behind its word: พระราชบัญญัติ (พ.ร.บ.) เรือ. */
  private static final Pattern KIND_AGAIN =
      Pattern.compile(
          "(?<=^(?:ร่าง)?พระราช(?:บัญญัติ|กำหนด|กฤษฎีกา)) ?\\((?:พ\\.?ร\\.?[บกฎ]\\.?)\\) ?");

  private static final List<String> OF_STATE = List.of("กรม", "กระทรวง");
  private static final String MAKING = "การ";

  /** Fewer letters are much else: เอไอ. */
  private static final int SHORTEST_SPELLED = 3;

  private static final String STATE = "(องค์การมหาชน)";

  private static final String[][] PLACES = {
    {"จ.", "จังหวัด"}, {"อ.", "อำเภอ"}, {"ต.", "ตำบล"}, {"ถ.", "ถนน"}, {"ซ.", "ซอย"}
  };
  private static final String[][] LAWS = {
    {"พ.ร.บ.", "พระราชบัญญัติ"},
    {"พรบ.", "พระราชบัญญัติ"},
    {"พ.ร.ก.", "พระราชกำหนด"},
    {"พรก.", "พระราชกำหนด"},
    {"พ.ร.ฎ.", "พระราชกฤษฎีกา"},
    {"พรฎ.", "พระราชกฤษฎีกา"},
    {"พ.ร.ป.", "พระราชบัญญัติประกอบรัฐธรรมนูญ"},
    {"พรป.", "พระราชบัญญัติประกอบรัฐธรรมนูญ"},
    {"รธน.", "รัฐธรรมนูญ"}
  };

  private NameForm() {}

  static String of(EntityType type, String name) {
    if (type == EntityType.ORGANISATION) {
      return body(SearchFold.fold(ShortHeads.writtenOut(name)));
    }
    String folded = SearchFold.fold(writtenOut(type, name));
    return switch (type) {
      case LAW -> BLANKS.matcher(folded.replace("พุทธศักราช", "พ.ศ.")).replaceAll("");
      // The mark of silent letters is the one that is most often left out or added.
      case PERSON -> CUT.matcher(folded.replace("์", "")).replaceAll("");
      case ORGANISATION, PLACE, DATE, EVENT, MONEY -> folded;
    };
  }

  /** The name with an abbreviated head word written out; of a law its year in the usual way. */
  static String writtenOut(EntityType type, String name) {
    return switch (type) {
      case PLACE -> withHead(name, PLACES);
      case LAW -> law(name);
      case ORGANISATION -> ShortHeads.told(name);
      case PERSON, DATE, EVENT, MONEY -> name;
    };
  }

  private static String law(String name) {
    String bare = KIND_AGAIN.matcher(name).replaceFirst("");
    boolean draft = bare.startsWith(DRAFT);
    String act = draft ? bare.substring(DRAFT.length()).strip() : bare;
    String whole = (draft ? DRAFT : "") + withHead(act, LAWS);
    return ERA.matcher(whole).replaceAll(" พ.ศ. $1");
  }

  private static String withHead(String name, String[][] heads) {
    for (String[] head : heads) {
      if (name.startsWith(head[0])) {
        return head[1] + name.substring(head[0].length()).strip();
      }
    }
    return name;
  }

  /**
   * Without what is left out of กรม|การ|พายเรือ, and of what tells the form of a body; what is
   * spelled in Thai as the letters themselves.
   */
  private static String body(String written) {
    Optional<String> letters = SpelledLetters.latin(written);
    if (letters.isPresent() && letters.get().length() >= SHORTEST_SPELLED) {
      return SearchFold.fold(letters.get());
    }
    String name =
        written.endsWith(STATE)
            ? written.substring(0, written.length() - STATE.length()).strip()
            : written;
    for (String head : OF_STATE) {
      if (name.startsWith(MAKING, head.length()) && name.startsWith(head)) {
        return head + name.substring(head.length() + MAKING.length());
      }
    }
    return withoutCompany(name);
  }

  private static String withoutCompany(String name) {
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    boolean may =
        last < 'ก' || name.startsWith("บริษัท") || name.startsWith("บ.") || name.endsWith("จำกัด");
    String latin = last < 'ก' ? CompanyForms.without(name) : name;
    String bare = may ? COMPANY.matcher(latin).replaceAll("") : name;
    return bare.isBlank() ? name : bare;
  }
}
