package org.hotrai.entity.find;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a body may have another name beside its full one. */
final class NameFit {
  private static final String BOARD = "บอร์ด";
  private static final String COMMITTEE = "คณะกรรมการ";
  private static final Pattern HEADED =
      Pattern.compile(
          "(คณะกรรมการ|บอร์ด|สำนักงาน|กองทุน|ศูนย์|สถาบัน) ?"
              + "(\\p{Lu}[\\p{Lu}\\p{Ll}&-]{0,9}\\p{Lu}|(?:[ก-ฮ]\\.?){2,6}\\.|(?<=บอร์ด)[ก-๎]{2,12})");

  private final ThaiBodies thai;

  NameFit(ThaiBodies thai) {
    this.thai = thai;
  }

  /** Whether a name has a head word before a short form: คณะกรรมการ PPP, บอร์ดบีโอไอ. */
  static boolean isHeaded(String name) {
    return HEADED.matcher(name).matches();
  }

  boolean fitAll(List<String> names, String full) {
    return names.stream().allMatch(name -> fits(name, full));
  }

  /**
   * A short form has letters of the full name, in their order, or is one that the lists have for no
   * other thing; a listed body has no name in Latin letters but those of the list, and a name in
   * Latin letters has only short forms beside it.
   */
  boolean fits(String name, String full) {
    Matcher headed = HEADED.matcher(name);
    if (headed.matches()) {
      boolean sameHead = full.startsWith(headed.group(1));
      boolean board = headed.group(1).equals(BOARD) && full.startsWith(COMMITTEE);
      return board || (sameHead && mayShorten(headed.group(2), full));
    }
    return mayShorten(name, full) && (thai.isUnlisted(full) || isListedFor(name, full));
  }

  /** Whether a listed body may have that name. */
  boolean isListedFor(String name, String listed) {
    return thai.isSameListed(name, listed)
        || (OtherNames.isShort(name) && thai.mayShortenListed(name, listed));
  }

  private boolean mayShorten(String name, String full) {
    if (full.charAt(0) < 'ก') {
      return OtherNames.isShort(name) && Abbreviation.fitsBeside(name, full);
    }
    if (OtherNames.SHORT_LATIN.matcher(name).matches()) {
      return thai.isUnlisted(name) || thai.isSameListed(name, full);
    }
    return !OtherNames.SHORT_THAI.matcher(name).matches()
        || Abbreviation.fitsThai(name, full)
        || thai.isSameListed(name, full);
  }
}
