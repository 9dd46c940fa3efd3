package org.hotrai.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.extract.content.TextWeight;

/**
 * Tells where a page stops an article to ask for an account, and the calls to subscribe or to
 * follow that stand under its end. Words that an article may hold as well count only there.
 */
final class Gates {
  /** A line that asks for something is not longer, in characters. */
  private static final int LONGEST = 300;

  /** What is offered behind the gate weighs no more; an article that goes on does. */
  private static final int HEAVIEST_OFFER = 1_200;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  /** Where the reading stops. */
  private static final Pattern GATE =
      Pattern.compile(
          ".*(?:\\b(?:to (?:continue|keep|go on) reading|to (?:read|view|see|access|unlock) (?:the"
              + " |this )?(?:full|whole|entire|rest of the|complete)"
              + " (?:article|story|post|content)|continue reading (?:with|for)|your last free"
              + " article|already a subscriber|already a member\\?|this"
              + " (?:article|story|content|post) is (?:only |exclusively )?(?:for|available (?:only"
              + " )?(?:to|for)) (?:paying |paid )?(?:subscribers|members)|um (?:weiterzulesen|den"
              + " (?:ganzen )?artikel (?:weiter)?zu ?lesen)|weiterlesen"
              + " mit|exklusiv für (?:unsere )?abonnenten|bereits abonnent|réservée? aux"
              + " abonnés|déjà abonné|para (?:seguir|continuar) leyendo|(?:exclusivo|solo) para"
              + " suscriptores)"
              + "|(?:สมัคร(?:สมาชิก)?|เข้าสู่ระบบ|ลงทะเบียน)เพื่ออ่าน(?:ต่อ|เนื้อหา|บทความ)).*",
          FLAGS);

  /** What a gate offers or wants. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          ".*(?:\\b(?:subscri|log ?in\\b|sign"
              + " (?:in|up)\\b|register|account|member|unlimited|abonn|anmeld|melden sie sich|melde"
              + " dich|registrier|probeabo|suscri|inici[ae]|regístr|identifi|connect)"
              + "|สมาชิก|ระบบ|ลงทะเบียน).*",
          FLAGS);

  /** Under the end of an article these words ask its reader for something. */
  private static final Pattern CALL =
      Pattern.compile(
          ".*(?:\\b(?:subscribe (?:now|today|here|to (?:our|my))|sign(?:ing)? up (?:here|for"
              + " (?:our|my))|our (?:free )?(?:daily |weekly )?newsletters?|reader-supported|follow"
              + " (?:us|me|him|her|them|@\\w+|\\S+ \\S+) (?:on|at)"
              + " (?:twitter|x|facebook|instagram|linkedin|threads)\\b|submit a letter|(?:abonniere"
              + "|folge) (?:uns|mir)|(?:unser(?:en|em)?|den|zum) (?:kostenlosen )?newsletter|fehler"
              + " (?:entdeckt|gefunden)\\?|suscríbete|síguenos|abonnez-vous|suivez-nous)"
              + "|กดติดตาม).*",
          FLAGS);

  private Gates() {}

  /** The blocks before the place where the page stops the article; all if it does not. */
  static List<Block> before(List<Block> blocks) {
    int offered = 0;
    int gate = blocks.size();
    for (int i = blocks.size() - 1; i > 0 && offered <= HEAVIEST_OFFER; i--) {
      String text = blocks.get(i).text();
      offered += TextWeight.of(text);
      if (offered <= HEAVIEST_OFFER && isGate(text)) {
        gate = i;
      }
    }
    return blocks.subList(0, gate);
  }

  private static boolean isGate(String text) {
    return text.length() <= LONGEST
        && GATE.matcher(text).matches()
        && ACCOUNT.matcher(text).matches();
  }

  /** Whether the line asks for something if nothing of the article comes behind it. */
  static boolean isCall(String line) {
    return line.length() <= LONGEST && CALL.matcher(line).matches();
  }
}
