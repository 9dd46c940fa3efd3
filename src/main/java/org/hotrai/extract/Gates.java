package org.hotrai.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.extract.content.Doors;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.text.Keywords;

/**
 * Tells where a page stops an article to ask for an account. Articles may hold the same words: a
 * line is a gate only if a link, a button or a field for an account stands beside it, and if
 * nothing but what is offered comes behind it.
 */
final class Gates {
  /** A line that asks for something is not longer, in characters. */
  private static final int LONGEST = 300;

  /** What is offered behind the gate weighs no more; an article that goes on does. */
  private static final int HEAVIEST_OFFER = 1_200;

  /** From this weight on a block behind the gate that speaks of no account is the article's. */
  private static final int TEXT = 90;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Where the reading stops. */
  private static final Pattern GATE =
      Pattern.compile(
          "\\b(?:to (?:continue|keep|go on) reading|to (?:read|view|see|access|unlock) (?:the |this"
              + " )?(?:full|whole|entire|rest of the|complete)"
              + " (?:article|story|post|content)|continue reading (?:with|for)|your last free"
              + " article|already a subscriber|already a member\\?|this"
              + " (?:article|story|content|post) is (?:only |exclusively )?(?:for|available (?:only"
              + " )?(?:to|for)) (?:paying |paid )?(?:subscribers|members)|um (?:weiterzulesen|den"
              + " (?:ganzen )?artikel (?:weiter)?zu ?lesen)|weiterlesen mit|exklusiv für (?:unsere"
              + " )?abonnenten|bereits abonnent|réservée? aux abonnés|déjà abonné|para"
              + " (?:seguir|continuar) leyendo|(?:exclusivo|solo) para"
              + " suscriptores)|(?:สมัคร(?:สมาชิก)?|เข้าสู่ระบบ|ลงทะเบียน) ?เพื่ออ่าน"
              + "(?:ต่อ|(?:เนื้อหา|บทความ|ข่าว)?(?:ทั้งหมด|ฉบับเต็ม|นี้|ต่อ|$))"
              + "|(?:เนื้อหา|บทความ|ข่าว)(?:ส่วน)?นี้(?:สงวนไว้)?(?:สำหรับ|เฉพาะ)สมาชิก(?!สหกรณ์|สภา|วุฒิสภา|พรรค|กองทุน|สมาคม|ใน)",
          FLAGS);

  /** One of these is in all that {@link #GATE} finds. */
  private static final Keywords OF_GATE =
      Keywords.of(
          "reading",
          "article",
          "story",
          "post",
          "content",
          "subscriber",
          "member",
          "lesen",
          "abonn",
          "leyendo",
          "suscriptores",
          "เพื่ออ่าน",
          "สมาชิก");

  /** What a gate offers or wants. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "\\b(?:subscri|log ?in\\b|sign"
              + " (?:in|up)\\b|register|account|member|unlimited|abonn|anmeld|melden sie sich|melde"
              + " dich|registrier|probeabo|suscri|inici[ae]|regístr|identifi|connect)"
              + "|สมาชิก|ระบบ|ลงทะเบียน",
          FLAGS);

  /** One of these is in all that {@link #ACCOUNT} finds. */
  private static final Keywords OF_ACCOUNT =
      Keywords.of(
          "subscri",
          "log",
          "sign",
          "regist",
          "account",
          "member",
          "unlimited",
          "abonn",
          "meld",
          "probeabo",
          "suscri",
          "inici",
          "regíst",
          "identifi",
          "connect",
          "สมาชิก",
          "ระบบ",
          "ลงทะเบียน");

  private Gates() {}

  /**
   * The blocks before the place where the page stops the article; all if it does not, none where
   * nothing but headings stands before it.
   */
  static List<Block> before(List<Block> blocks, Doors doors) {
    int offered = 0;
    int gate = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      String text = blocks.get(i).text();
      int weight = TextWeight.of(text);
      offered += weight;
      if (offered > HEAVIEST_OFFER || (weight >= TEXT && !speaksOfAccount(text))) {
        break;
      }
      gate = isGate(blocks.get(i), doors) ? i : gate;
    }
    List<Block> open = blocks.subList(0, gate);
    return gate < blocks.size() && open.stream().allMatch(Block.Heading.class::isInstance)
        ? List.of()
        : open;
  }

  /** Whether a text of few words on a page without an article is one. */
  static boolean isIn(CharSequence text) {
    return GATE.matcher(text).find();
  }

  private static boolean isGate(Block block, Doors doors) {
    String text = block.text();
    return (block instanceof Block.Paragraph || block instanceof Block.Heading)
        && text.length() <= LONGEST
        && OF_GATE.isAnyIn(text)
        && GATE.matcher(firstLine(text)).find()
        && speaksOfAccount(text)
        && doors.isBeside(text);
  }

  private static boolean speaksOfAccount(String text) {
    return OF_ACCOUNT.isAnyIn(text) && ACCOUNT.matcher(text).find();
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
