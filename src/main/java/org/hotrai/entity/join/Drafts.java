package org.hotrai.entity.join;

import java.util.regex.Pattern;

/** Drafts of laws that a text means without their name: ร่างกฎกระทรวง. */
public final class Drafts {
  private static final Pattern ALONE =
      Pattern.compile(
          "ร่าง ?(?:พระราชบัญญัติ|พระราชกำหนด|พระราชกฤษฎีกา|กฎกระทรวง|พ\\.ร\\.[บกฎ]\\.)");

  private Drafts() {}

  /** Whether nothing tells which draft it is, unless the article names just one of them. */
  public static boolean isAlone(String law) {
    return ALONE.matcher(law).matches();
  }
}
