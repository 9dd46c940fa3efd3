package org.hotrai.entity.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.text.BlockText;

/**
 * Reads the names of cooperatives, which go up to what tells their form, as those of companies do:
 * สหกรณ์พายเรือ จำกัด.
 */
public final class Cooperatives {
  private static final String HEAD = "สหกรณ์";
  private static final String LIMITED = "จำกัด";
  private static final Pattern NAME =
      Pattern.compile(HEAD + "[ก-๎]{3,60}? ?" + LIMITED + "(?![ก-๎])");

  /** Of what cooperatives do or may, in a sentence and in no name: สหกรณ์ที่มีสมาชิกไม่จำกัด. */
  private static final Pattern SENTENCE =
      Pattern.compile("ที่|ไม่|ซึ่ง|ได้|ว่า|จะ|มี|ต้อง|ถูก|อย่าง|กำหนด|แต่");

  /** A federation of cooperatives is called so: ชุมนุม | สหกรณ์พายเรือ จำกัด. */
  private static final String FEDERATION = "ชุมนุม";

  private Cooperatives() {}

  /** Index behind the name that begins there; the same index if none does. */
  static int end(BlockText block, int at) {
    if (!block.text().startsWith(HEAD, at) || !block.isWordBoundary(at)) {
      return at;
    }
    Matcher name = NAME.matcher(block.text()).region(at, block.length()).useTransparentBounds(true);
    return name.lookingAt() && !isSentence(block, at, name.end()) ? name.end() : at;
  }

  /** Index where the name begins whose head word stands there. */
  static int start(BlockText block, int at) {
    boolean federation = block.text().startsWith(FEDERATION, at - FEDERATION.length());
    return federation ? at - FEDERATION.length() : at;
  }

  private static boolean isSentence(BlockText block, int start, int end) {
    Matcher word = SENTENCE.matcher(block.text()).region(start, end);
    while (word.find()) {
      if (block.isWordBoundary(word.start()) && block.isWordBoundary(word.end())) {
        return true;
      }
    }
    return false;
  }

  /** A name without what tells that it is a cooperative's; the same if it is none. */
  public static String withoutForm(String name) {
    boolean cooperative = name.startsWith(HEAD) || name.startsWith(FEDERATION + HEAD);
    return cooperative && name.endsWith(LIMITED)
        ? name.substring(0, name.length() - LIMITED.length()).strip()
        : name;
  }
}
