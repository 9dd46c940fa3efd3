package org.hotrai.entity.bracket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Digits;

/** Tells whether a body may have another name beside its full one. */
final class NameFit {
  private static final String OFFICE = "สำนักงาน";
  private static final String BOARD = "บอร์ด";
  private static final String COMMITTEE = "คณะกรรมการ";
  private static final Pattern CONSONANTS = Pattern.compile("[ก-ฮ]");

  /** Two bodies may have one short form of two or three letters, hardly one of more. */
  private static final int LONG = 4;

  private static final String HEADS =
      "(" + String.join("|", WordLists.lines("short-form-heads.txt")) + ") ?";
  private static final Pattern HEADED =
      Pattern.compile(HEADS + "(" + ShortForm.ANY + "|(?<=บอร์ด)[ก-๎]{2,12})");
  private static final Pattern HEAD_BEFORE = Pattern.compile(HEADS + "\\z");
  private static final int LONGEST_HEAD = 12;

  /** The beginning of a Thai name, cut short: คณะกรรมการฯ. */
  private static final Pattern CUT = Pattern.compile("([ก-๎]{6,40}) ?ฯ");

  /** With the number or the place that the full name ends with, too: สวพ.7, สสจ.เชียงใหม่. */
  private static final Pattern LOCAL =
      Pattern.compile("(" + ShortForm.ANY_DOTTED + ") ?(\\p{Nd}{1,2}|[ก-๎]{3,20})");

  private final ThaiBodies thai;

  NameFit(ThaiBodies thai) {
    this.thai = thai;
  }

  /** Whether a name has a head word before a short form: คณะกรรมการ PPP, บอร์ดบีโอไอ. */
  static boolean isHeaded(String name) {
    return HEADED.matcher(name).matches();
  }

  /** Whether such a head word ends there, perhaps with a blank behind it. */
  static boolean isBehindHead(BlockText block, int start) {
    int earliest = Math.max(0, start - LONGEST_HEAD);
    return HEAD_BEFORE.matcher(block.text()).region(earliest, start).find();
  }

  /** Whether a name is a Thai one that is cut short. */
  static boolean isCut(String name) {
    return CUT.matcher(name).matches();
  }

  /** Whether a name is a Thai short form with a number or a place behind it. */
  static boolean isLocal(String name) {
    return LOCAL.matcher(name).matches();
  }

  boolean fitAll(List<String> names, String full) {
    Optional<String> latin =
        names.stream().filter(name -> name.charAt(0) < 'ก' && !ShortForm.is(name)).findFirst();
    return names.stream()
        .allMatch(name -> fits(name, full, latin.isPresent()) || fitsLatin(name, latin.orElse("")));
  }

  /** Whether a Latin short form has the letters of the full Latin name beside it. */
  private static boolean fitsLatin(String shortForm, String latin) {
    return ShortForm.isLatin(shortForm) && Abbreviation.fitsBeside(shortForm, latin);
  }

  /**
   * A short form has letters of the full name, in their order, or is one that the lists have for no
   * other thing; a listed body has no name in Latin letters but those of the list, and a name in
   * Latin letters has only short forms beside it.
   *
   * @param told whether a full name in Latin letters stands beside the name
   */
  private boolean fits(String name, String full, boolean told) {
    Matcher cut = CUT.matcher(name);
    if (cut.matches()) {
      return full.startsWith(cut.group(1)) && full.length() > cut.end(1);
    }
    Matcher local = LOCAL.matcher(name);
    if (local.matches()) {
      return endsWith(full, local.group(2)) && Abbreviation.beginsThai(local.group(1), full);
    }
    Matcher headed = HEADED.matcher(name);
    if (headed.matches()) {
      boolean sameHead = full.startsWith(headed.group(1));
      boolean board = headed.group(1).equals(BOARD) && full.startsWith(COMMITTEE);
      String behindHead = headed.group(2);
      boolean latin = behindHead.charAt(0) < 'ก' && thai.isUnlisted(behindHead);
      return board || (sameHead && (latin || mayShorten(behindHead, full, told)));
    }
    return mayShorten(name, full, told) && (thai.isUnlisted(full) || isListedFor(name, full));
  }

  /** Whether a name ends with that place or number, which is no part of a longer number. */
  private static boolean endsWith(String full, String last) {
    String name = Digits.toWestern(full);
    String end = Digits.toWestern(last);
    int before = name.length() - end.length() - 1;
    boolean cut =
        Character.isDigit(end.charAt(0)) && before >= 0 && Character.isDigit(name.charAt(before));
    return name.endsWith(end) && !cut;
  }

  /** Whether a listed body may have that name. */
  boolean isListedFor(String name, String listed) {
    return thai.isSameListed(name, listed)
        || (ShortForm.is(name) && thai.mayShortenListed(name, listed));
  }

  private boolean mayShorten(String name, String full, boolean told) {
    if (full.charAt(0) < 'ก') {
      return ShortForm.is(name)
          && (Abbreviation.fitsBeside(name, full) || Abbreviation.isOfBeginnings(name, full));
    }
    if (ShortForm.isLatin(name)) {
      return (thai.isUnlisted(name) && (told || thai.mayShortenThai(name, full)))
          || thai.isSameListed(name, full);
    }
    return !ShortForm.isThai(name)
        || (fitsThai(name, full) && !isAnothers(name, full))
        || thai.isSameListed(name, full);
  }

  /**
   * Whether the lists have a short form for another body, and it is too long to be this one's too,
   * unless this is an office, which may be that body's.
   */
  private boolean isAnothers(String name, String full) {
    return !full.startsWith(OFFICE)
        && !thai.isUnlisted(name)
        && CONSONANTS.matcher(name).results().count() >= LONG;
  }

  /** Without a dot a short form may be any word: รอง. */
  private boolean fitsThai(String name, String full) {
    return name.indexOf('.') >= 0
        ? Abbreviation.fitsThai(name, full)
        : Abbreviation.beginsThai(name, full)
            || thai.isSameListed(name + ".", full)
            || thai.isSameListed(name + ".", OFFICE + full);
  }
}
