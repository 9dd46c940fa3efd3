package org.hotrai.entity.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;
import org.hotrai.text.Words;

/**
 * Words behind the name of a company in Latin letters that tell its form, which other names of it
 * leave out: Boat Motor | Public Company Limited, Boat.
 */
public final class CompanyForms {
  /** In the order of their weight: what ends with these is a company's name. */
  private static final Set<String> FORMS =
      Set.of(
          "limited",
          "ltd",
          "plc",
          "pcl",
          "inc",
          "corporation",
          "corp",
          "company",
          "co",
          // Co.,Ltd.
          "coltd",
          "public",
          "llc");

  /** With these a name ends, too, but they are more of a name than a form. */
  private static final Set<String> ALMOST = Set.of("Group", "Holdings", "Motor", "Motors");

  /** A company's name alone ends with these. */
  private static final Set<String> LIMITED =
      Set.of("Limited", "LIMITED", "Ltd", "LTD", "PLC", "Plc", "PCL", "Inc");

  private static final String CORPORATION = "Corporation";

  /** Of more words the first tells too little: Saudi Livestock Investment Company. */
  private static final int MOST_WORDS = 3;

  private static final int SHORTEST_BRAND = 4;

  /** First words of companies that many names begin with. */
  private static final Set<String> NO_BRANDS = Set.copyOf(WordLists.lines("no-brands.txt"));

  private static final int SHORTEST_OWN = 5;
  private static final String COMPANY = "บริษัท";
  private static final String ABBREVIATED = "บ.";
  private static final Pattern WHOLE =
      Pattern.compile(COMPANY + " ?([ก-๎]{3}[ก-๎ ]*?) ?จำกัด(?: ?\\(มหาชน\\))?");
  private static final Pattern THAI =
      Pattern.compile(COMPANY + " ?(?<first>[ก-๎]{4,20}) (?!จำกัด|\\()\\S.*จำกัด");

  private static final Pattern SPELLED =
      Pattern.compile(COMPANY + " ?(?<letters>(?:" + SpelledLetters.LETTER + " ?){3,6}) .*จำกัด");

  private static final Pattern THAI_CORE =
      Pattern.compile(
          COMPANY
              + " ?(?<core>[ก-๎]+ [ก-๎ ]*[ก-๎]|[ก-๎]{10,40}?)(?: \\(ประเทศไทย\\))? ?จำกัด(?:"
              + " ?\\(มหาชน\\))?");

  /** One word that begins with these may be the trade, and no company: อุตสาหกรรมเรือพาย. */
  private static final List<String> TRADES =
      List.of(
          "อุตสาหกรรม",
          "ขนส่ง",
          "ประกัน",
          "พลังงาน",
          "โรงพยาบาล",
          "ผลิต",
          "ท่องเที่ยว",
          "น้ำมัน",
          "ก่อสร้าง",
          "เกษตร",
          "วิสาหกิจ",
          "เศรษฐกิจ",
          "สื่อสาร",
          "พัฒนา",
          "ท่าเรือ",
          "สนามบิน",
          "ตลาด",
          "นิคม",
          "บริหาร",
          "จัดการ",
          "คู่ค้า");

  private CompanyForms() {}

  /** Whether it is a word that many companies' names begin with. */
  public static boolean isOfMany(String word) {
    return NO_BRANDS.contains(word);
  }

  /** Whether a word for the form of a company ends there. */
  static boolean endsAt(BlockText block, int end) {
    int start = end;
    while (block.isLatin(start - 1)) {
      start--;
    }
    String word = block.text().substring(start, end);
    return LIMITED.contains(word) || word.equals(CORPORATION);
  }

  /**
   * The name without what tells the company's form; the same if nothing does, or nothing is left.
   */
  public static String without(String name) {
    if (name.isEmpty() || isThai(name.charAt(name.length() - 1))) {
      return name;
    }
    String bare = name;
    while (bare.indexOf(' ') > 0 && FORMS.contains(lastWord(bare))) {
      bare = bare.substring(0, bare.lastIndexOf(' ')).strip();
    }
    return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static boolean isThai(char letter) {
    return letter >= 'ก';
  }

  /** Whether a company's name alone ends with that word: Ltd., Co.,Ltd. */
  public static boolean isLimited(String word) {
    String last = word.substring(word.lastIndexOf(',') + 1);
    return LIMITED.contains(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
  }

  /** Whether a run of words is such a form without the name before it: Co., Ltd. */
  public static boolean isForm(String run) {
    boolean thai = !run.isEmpty() && isThai(run.charAt(run.length() - 1));
    return !thai && FORMS.contains(lastWord(run)) && FORMS.contains(lastWord(without(run)));
  }

  private static String lastWord(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.replace(".", "").replace(",", "");
  }

  /** The same without Group or Motors, too. */
  public static String core(String name) {
    String bare = without(name);
    int blank = bare.lastIndexOf(' ');
    return blank > 0 && ALMOST.contains(bare.substring(blank + 1))
        ? bare.substring(0, blank)
        : bare;
  }

  /**
   * A Thai company by the first of several words of its name: บริษัทเรือดี of บริษัท เรือดี พายงาม
   * จำกัด. What companies do is no such word: บริษัทประกันภัย.
   */
  public static Optional<String> thaiBrand(String name) {
    if (!name.startsWith(COMPANY)) {
      return Optional.empty();
    }
    Matcher company = THAI.matcher(name);
    return company.lookingAt() && !isOfMany(company.group("first"))
        ? Optional.of(COMPANY + company.group("first"))
        : Optional.empty();
  }

  /** The first word alone, if it is no Thai word, which tells the company by itself: นิเรือ. */
  public static Optional<String> ownBrand(String name) {
    return thaiBrand(name)
        .map(brand -> brand.substring(COMPANY.length()))
        .filter(brand -> brand.length() >= SHORTEST_OWN && !Words.isThaiWord(brand))
        .filter(brand -> TRADES.stream().noneMatch(brand::startsWith));
  }

  /** Whether a name begins with the Thai word for a company. */
  public static boolean isThaiCompany(String name) {
    return name.startsWith(COMPANY);
  }

  /** The same word of its name, or all of it but its form, where ฯ stands for the rest: เรือดีฯ. */
  public static List<String> cutNames(String name) {
    List<String> cut = new ArrayList<>(3);
    thaiBrand(name).ifPresent(brand -> cut.add(brand.substring(COMPANY.length()) + "ฯ"));
    thaiCore(name)
        .ifPresent(core -> cut.addAll(List.of(COMPANY + core + "ฯ", COMPANY + " " + core + "ฯ")));
    return cut;
  }

  /** A Thai company with its head word abbreviated: บ.เรือดี of บริษัท เรือดี จำกัด. */
  public static List<String> abbreviated(String name) {
    Matcher company = WHOLE.matcher(name.startsWith(COMPANY) ? name : "");
    return company.matches()
        ? List.of(ABBREVIATED + company.group(1), ABBREVIATED + " " + company.group(1))
        : List.of();
  }

  /** Whether it is such a name. */
  public static boolean isAbbreviated(String name) {
    return name.startsWith(ABBREVIATED);
  }

  /**
   * The name of a Thai company of several words, or of one long word, without what tells that it is
   * one.
   */
  public static Optional<String> thaiCore(String name) {
    if (!name.startsWith(COMPANY)) {
      return Optional.empty();
    }
    Matcher company = THAI_CORE.matcher(name);
    if (!company.matches()) {
      return Optional.empty();
    }
    String core = company.group("core");
    boolean trade = core.indexOf(' ') < 0 && TRADES.stream().anyMatch(core::startsWith);
    return trade || isOfMany(core) ? Optional.empty() : Optional.of(core);
  }

  /** The letters that a Thai company's name begins with: JSL of บริษัท เจ เอส แอล พายเรือ จำกัด. */
  public static Optional<String> spelledBrand(String name) {
    if (!name.startsWith(COMPANY)) {
      return Optional.empty();
    }
    Matcher company = SPELLED.matcher(name);
    return company.lookingAt()
        ? SpelledLetters.latin(company.group("letters").replace(" ", ""))
            .filter(letters -> !ShortForm.isCommon(letters))
        : Optional.empty();
  }

  /** The first word of a company's name, if it may stand for the company. */
  public static Optional<String> brand(String name) {
    if (name.isEmpty() || isThai(name.charAt(0))) {
      return Optional.empty();
    }
    String core = core(name);
    int blank = core.indexOf(' ');
    String first = blank < 0 ? core : core.substring(0, blank);
    boolean capitals = first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
    // Of a company and its daughter in a country one is called so: Boat Motor (Thailand) Co., Ltd.
    boolean company = core.length() < name.length() && core.indexOf('(') < 0;
    boolean enough = first.length() >= SHORTEST_BRAND || capitals;
    boolean few = core.split(" ", -1).length <= MOST_WORDS;
    return company && few && enough && !isOfMany(first) ? Optional.of(first) : Optional.empty();
  }
}
