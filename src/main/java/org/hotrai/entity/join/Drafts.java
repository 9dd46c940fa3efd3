package org.hotrai.entity.join;

import java.util.regex.Pattern;

/** Drafts of laws, and those that a text means without their name: ร่างกฎกระทรวง. */
public final class Drafts {
  private static final Pattern ALONE =
      Pattern.compile(
          "ร่าง ?(?:พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา|กฎกระทรวง|พ\\.ร\\.[บกฎ]\\.)"
              + "(?: ?\\(พ\\.?ร\\.?[บกฎป]\\.?\\))?");

  private static final String DRAFT = "ร่าง";

  /** Behind the name, where neither number nor year is known yet, blanks left out. */
  private static final Pattern UNNUMBERED =
      Pattern.compile("(?:\\(ฉบับที่[.…]+\\))?พ\\.ศ\\.?[.…]+$|\\(ฉบับที่[.…]+\\)$");

  /** The same of what is no change of another law. */
  private static final Pattern NEW = Pattern.compile("พ\\.ศ\\.?[.…]+");

  private Drafts() {}

  /**
   * Whether a name is that of a draft without its number and year, both as they are compared: ร่าง…
   * of ร่าง… (ฉบับที่ ..) พ.ศ. ….
   */
  static boolean isUnnumbered(String part, String full) {
    return full.startsWith(DRAFT)
        && full.startsWith(part)
        && UNNUMBERED.matcher(full).replaceFirst("").equals(part);
  }

  /**
   * Whether a name is that of the law that a draft without number is to be, both as they are
   * compared: พระราชบัญญัติ… of ร่างพระราชบัญญัติ… พ.ศ. ….
   */
  static boolean isOfNew(String part, String full) {
    return !part.startsWith(DRAFT)
        && full.startsWith(DRAFT + part)
        && NEW.matcher(full.substring(DRAFT.length() + part.length())).matches();
  }

  /** Whether nothing tells which draft it is, unless the article names just one of them. */
  public static boolean isAlone(String law) {
    return ALONE.matcher(law).matches();
  }
}
