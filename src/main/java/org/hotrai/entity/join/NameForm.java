package org.hotrai.entity.join;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.echo.BothNames;
import org.hotrai.entity.echo.ShortHeads;
import org.hotrai.entity.law.LawForms;
import org.hotrai.entity.meeting.MeetingForm;
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
  private static final List<String> OF_STATE = List.of("กรม", "กระทรวง");
  private static final String MAKING = "การ";
  private static final String AIRFIELD = SearchFold.fold("สนามบิน");
  private static final String AIRPORT = SearchFold.fold("ท่าอากาศยาน");
  private static final String RESERVOIR = SearchFold.fold("อ่างเก็บน้ำ");
  private static final String BASIN = SearchFold.fold("อ่าง");

  /** That a station is of a province is often left out; of a city may be another of that name. */
  private static final String POLICE_STATION = SearchFold.fold("สถานีตำรวจ");

  private static final Pattern POLICE = Pattern.compile(POLICE_STATION + "ภูธร(?=.)");

  /** Fewer letters are much else: เอไอ. */
  private static final int SHORTEST_SPELLED = 3;

  /** Behind the word for a head, with the rank of the municipality: นายก | เทศมนตรีนครเรือทอง. */
  private static final Pattern MAYORAL = Pattern.compile("^เทศมนตรี(?=(?:ตำบล|เมือง|นคร).)");

  private static final String STATE = "(องค์การมหาชน)";

  private static final String[][] PLACES = {
    {"จ.", "จังหวัด"}, {"อ.", "อำเภอ"}, {"ต.", "ตำบล"}, {"ถ.", "ถนน"}, {"ซ.", "ซอย"}
  };

  private NameForm() {}

  static String of(EntityType type, String name) {
    if (type == EntityType.ORGANISATION) {
      return body(SearchFold.fold(BothNames.full(ShortHeads.writtenOut(municipality(name)))));
    }
    String folded = SearchFold.fold(writtenOut(type, name));
    return switch (type) {
      case LAW -> BLANKS.matcher(folded.replace("พุทธศักราช", "พ.ศ.")).replaceAll("");
      // The mark of silent letters is the one that is most often left out or added.
      case PERSON -> CUT.matcher(folded.replace("์", "")).replaceAll("");
      case EVENT -> MeetingForm.of(name);
      case PLACE -> withUsualHead(folded);
      case ORGANISATION, DATE, MONEY -> folded;
    };
  }

  /** Airports and reservoirs are called by either of two words: สนามบินเรือทอง, อ่างห้วยเรือ. */
  private static String withUsualHead(String folded) {
    if (folded.startsWith(AIRFIELD)) {
      return AIRPORT + folded.substring(AIRFIELD.length());
    }
    return folded.startsWith(RESERVOIR) ? BASIN + folded.substring(RESERVOIR.length()) : folded;
  }

  /**
   * The name with an abbreviated head word written out; of a law its year in the usual way, and of
   * a meeting its number.
   */
  static String writtenOut(EntityType type, String name) {
    return switch (type) {
      case PLACE -> withHead(name, PLACES);
      case LAW -> LawForms.writtenOut(name);
      case ORGANISATION -> BothNames.full(ShortHeads.told(municipality(name)));
      case EVENT -> MeetingForm.written(name);
      case PERSON, DATE, MONEY -> name;
    };
  }

  /** Whether a municipality is named as its mayor is: นายก | เทศมนตรีนครเรือทอง. */
  static boolean isOfMayor(String name) {
    return MAYORAL.matcher(name).lookingAt();
  }

  private static String municipality(String name) {
    return MAYORAL.matcher(name).replaceFirst("เทศบาล");
  }

  /** The name as the lists have it. */
  static String listed(EntityType type, String name) {
    return type == EntityType.LAW ? LawForms.writtenOut(name) : name;
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
    Matcher police = POLICE.matcher(name);
    return police.lookingAt()
        ? POLICE_STATION + name.substring(police.end())
        : withoutCompany(name);
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
