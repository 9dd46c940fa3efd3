package org.hotrai.entity.join;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.law.Constitutions;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.CompanyForms;

/**
 * Joins a short form with the one full name of the article that it begins: a law without its year
 * or, of a draft, its name, a law or body cut short by ฯ, a district, bank or party without its
 * head word, a department or ministry without what it is for besides, a body without its country, a
 * company by the first word of its name, a temple by the beginning of its name.
 */
final class PartRule {
  private static final Pattern YEAR =
      Pattern.compile("(?:[พค]\\.ศ\\.\\d{4}|,?b\\.?e\\.?\\d{4}(?:\\(\\d{4}\\))?)$");
  private static final String CUT = "ฯ";
  private static final List<String> DISTRICTS = List.of("อำเภอ", "ตำบล", "เขต", "แขวง");

  /** Streets, too, which are called after provinces and are none of them. */
  private static final List<String> PLACES = List.of("อำเภอ", "ตำบล", "เขต", "แขวง", "ถนน");

  /** กรุงเหนือ of ธนาคารกรุงเหนือ, เรือไทย of พรรคเรือไทย. */
  private static final List<String> HEADS = List.of("ธนาคาร", "พรรค");

  private static final Set<String> OF_COUNTRY = Set.of("ไทย", "แห่งประเทศไทย", "แห่งชาติ");
  private static final Pattern OF_THAILAND = Pattern.compile(" of (?:the kingdom of )?thailand");
  private static final int TELLING = 8;

  /** What is left out of the names of acts: พ.ร.บ.เรือ | แห่งชาติ. */
  private static final String OF_NATION = "แห่งชาติ";

  private static final String INTERIM = "ชั่วคราว";
  private static final String NUMBERED = "(ฉบับที่";

  private static final String COMPANY = "บริษัท";
  private static final int SHORTEST = 4;

  /** To compare each with each takes long where an article has more of them. */
  private static final int MANY = 200;

  /** Departments and ministries, which leave out what they are for besides. */
  private static final Pattern OF_STATE = Pattern.compile("(?:กรม|กระทรวง)[ก-๎]{4,}");

  private static final Pattern LIST = Pattern.compile(",? [ก-๎]{2,20},? ?และ");
  private static final List<String> BESIDES = List.of("และ", "เพื่อ");

  private final Gazetteer gazetteer;

  /** One that tells by that which names are whole. */
  PartRule(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The forms of an article's names of one kind. */
  private record Forms(
      EntityType type, NavigableSet<String> all, Set<String> goingOn, Set<String> companies) {
    /**
     * Those that may go on from the part: of laws all, unless there are very many, else those that
     * begin with it, or with what of it stands before ฯ or a silent mark.
     */
    Collection<String> goingOnFrom(String part) {
      if (type == EntityType.LAW && all.size() <= MANY) {
        return all;
      }
      boolean cut = part.endsWith(CUT) || part.endsWith(Temples.SILENT);
      String begun = cut ? part.substring(0, part.length() - 1) : part;
      return all.subSet(begun, begun + Character.MAX_VALUE);
    }

    /** Districts of that name with what they stand in: ตำบลเรือ | อำเภอพาย. */
    Collection<String> standingIn(String district) {
      return type == EntityType.PLACE
          ? all.subSet(district + " ", district + " " + Character.MAX_VALUE)
          : List.of();
    }
  }

  void join(List<Named> mentions, List<String> blocks, Groups groups) {
    for (EntityType type : List.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.LAW)) {
      Forms forms = forms(type, mentions, blocks, groups);
      joinParts(forms, groups);
      if (type == EntityType.LAW) {
        // What is a part of two names that have become one by now: a constitution of that of 2560.
        joinParts(forms, groups);
      }
    }
  }

  /** Whether one of those laws is what that one changed: เรือ พ.ศ. 2550 of เรือ (ฉบับที่ 2). */
  private static boolean isChange(String law, List<String> others) {
    int number = law.indexOf(NUMBERED);
    return number > 0
        && others.stream()
            .filter(other -> !other.contains(NUMBERED))
            .anyMatch(other -> YEAR.matcher(other).replaceAll("").equals(law.substring(0, number)));
  }

  private void joinParts(Forms forms, Groups groups) {
    EntityType type = forms.type();
    for (String part : forms.all().size() > 1 ? forms.all() : List.<String>of()) {
      Set<String> full = new HashSet<>();
      List<String> whole = whole(forms, part);
      for (String form : whole) {
        // An act is meant rather than those that changed it.
        if (type != EntityType.LAW || !isChange(form, whole)) {
          full.add(groups.of(Groups.formKey(type, form)));
        }
      }
      for (String head : heads(type, part)) {
        if (forms.all().contains(head + part)) {
          full.add(groups.of(Groups.formKey(type, head + part)));
        }
        for (String form : forms.standingIn(head + part)) {
          full.add(groups.of(Groups.formKey(type, form)));
        }
      }
      if (full.size() == 1) {
        groups.join(full.iterator().next(), Groups.formKey(type, part));
      }
    }
  }

  /** The names that the part is one of; of laws what the article names only as a draft at last. */
  private List<String> whole(Forms forms, String part) {
    Collection<String> goingOn = forms.goingOnFrom(part);
    List<String> whole = goingOn.stream().filter(form -> isPart(forms, part, form)).toList();
    return whole.isEmpty() && forms.type() == EntityType.LAW
        ? goingOn.stream().filter(form -> Drafts.isOfNew(part, form)).toList()
        : whole;
  }

  private static Forms forms(
      EntityType type, List<Named> mentions, List<String> blocks, Groups groups) {
    Forms forms = new Forms(type, new TreeSet<>(), new HashSet<>(), new HashSet<>());
    for (Named mention : mentions) {
      if (mention.type() == type) {
        String form = groups.form(type, mention.name());
        forms.all().add(form);
        boolean isOther =
            switch (type) {
              case ORGANISATION -> goesOn(mention, blocks);
              case PLACE -> isOfPlace(mention, blocks);
              case PERSON, DATE, LAW, EVENT, MONEY -> false;
            };
        if (isOther) {
          forms.goingOn().add(form);
        }
        if (mention.text().startsWith(COMPANY)) {
          forms.companies().add(form);
        }
      }
    }
    return forms;
  }

  /** The words that the full name may have before that part. */
  private List<String> heads(EntityType type, String part) {
    if (part.endsWith(CUT)) {
      return List.of();
    }
    return switch (type) {
      case PLACE -> gazetteer.named(type, part).isEmpty() ? PLACES : DISTRICTS;
      case ORGANISATION -> part.length() > SHORTEST ? HEADS : List.of();
      case PERSON, DATE, LAW, EVENT, MONEY -> List.of();
    };
  }

  /** Whether it goes on as another ministry does: กระทรวงเรือ | ท่าเรือ และแม่น้ำ. */
  private static boolean goesOn(Named mention, List<String> blocks) {
    String text = mention.text();
    if (text.isEmpty() || text.charAt(0) != 'ก' || !OF_STATE.matcher(text).matches()) {
      return false;
    }
    String block = blocks.get(mention.mention().block());
    return LIST.matcher(block).region(mention.mention().span().end(), block.length()).lookingAt();
  }

  private static boolean isOfPlace(Named mention, List<String> blocks) {
    String block = blocks.get(mention.mention().block());
    return Temples.isOfPlace(mention.text(), block, mention.mention().span().end());
  }

  private boolean isPart(Forms forms, String part, String full) {
    if (part.equals(full)) {
      return false;
    }
    boolean whole = !full.endsWith(CUT);
    return switch (forms.type()) {
      case LAW -> whole && isLaw(part, full);
      case ORGANISATION ->
          (whole && isCut(part, full))
              || (!forms.goingOn().contains(part) && isBegun(part, full))
              || isOfCountry(part, full)
              || (isBrand(part, full) && forms.companies().containsAll(List.of(part, full)));
      case PLACE -> !forms.goingOn().contains(part) && Temples.isPart(part, full);
      case PERSON, DATE, EVENT, MONEY -> false;
    };
  }

  /** สมาพันธ์พายเรือ of สมาพันธ์พายเรือไทย. */
  private static boolean isOfCountry(String part, String full) {
    return part.length() >= TELLING
        && full.length() > part.length()
        && full.startsWith(part)
        && (OF_COUNTRY.contains(full.substring(part.length()))
            || OF_THAILAND.matcher(full.substring(part.length())).matches());
  }

  /** Whether a company's name begins with that word. */
  private static boolean isBrand(String part, String full) {
    return part.length() >= SHORTEST
        && full.startsWith(part)
        && full.startsWith(" ", part.length())
        && !CompanyForms.isOfMany(part);
  }

  /** กรมเรือ of กรมเรือและท่าเรือ, but not where the lists have a กรมเรือ. */
  private boolean isBegun(String part, String full) {
    return full.length() > part.length()
        && full.startsWith(part)
        && !full.endsWith(CUT)
        && OF_STATE.matcher(part).matches()
        && BESIDES.stream().anyMatch(word -> full.startsWith(word, part.length()))
        && gazetteer.named(EntityType.ORGANISATION, part).isEmpty();
  }

  private static boolean isCut(String part, String full) {
    return part.endsWith(CUT)
        && part.length() > SHORTEST
        && full.startsWith(part.substring(0, part.length() - CUT.length()));
  }

  /** พระราชบัญญัติเรือฯ พ.ศ. 2561 of พระราชบัญญัติเรือและแพ พ.ศ. 2561. */
  private static boolean isCutBeforeYear(String part, String full) {
    Matcher year = YEAR.matcher(part);
    return year.find()
        && full.endsWith(year.group())
        && !YEAR.matcher(full).replaceAll("").endsWith(CUT)
        && isCut(part.substring(0, year.start()), full);
  }

  private static boolean isLaw(String part, String full) {
    if (Constitutions.isBare(part)) {
      // Under an interim one the article may mean the one before or that to come.
      String begun = part.endsWith(CUT) ? part.substring(0, part.length() - CUT.length()) : part;
      return full.startsWith(begun)
          && Constitutions.isTold(full)
          && !full.endsWith(CUT)
          && !full.contains(INTERIM);
    }
    boolean ofYear = YEAR.matcher(full).find() && !YEAR.matcher(part).find();
    return isCut(part, full)
        || isCutBeforeYear(part, full)
        || (Drafts.isAlone(part) && full.startsWith(part))
        || Drafts.isUnnumbered(part, full)
        || PopularNames.isOf(part, full)
        || YEAR.matcher(full).replaceAll("").equals(part + OF_NATION)
        || (ofYear && YEAR.matcher(full).replaceAll("").equals(part));
  }
}
