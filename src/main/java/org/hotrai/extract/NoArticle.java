package org.hotrai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.metadata.Metadata;
import org.hotrai.message.Message;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Tells pages that stand where an article was wanted: errors, logins, questions for consent or for
 * a proof that a person asks, and the empty shells of pages that a script fills.
 */
final class NoArticle implements NodeFilter {
  /** The page holds no running text. */
  static final Message ONLY_LINKS = Message.of("extract.no-article");

  /** A page with more text than this holds something, whatever its title says. */
  private static final int LITTLE_TEXT = 1_000;

  /** A shell says that it is loading, or that it wants scripts. */
  private static final int IN_A_SHELL = 150;

  /** The labels of a form and what stands around it. */
  private static final int AROUND_A_FORM = 300;

  /** The share of words about cookies from which on a text is about nothing else. */
  private static final double MOST = 0.75;

  /** Of HTTP: alone, between signs, or called an error. A law may have that number as well. */
  private static final String NUMBER_OF_AN_ERROR =
      "(?:error|fehler|erreur|http|status|code|ข้อผิดพลาด|รหัส)[^\\p{L}\\p{M}\\p{N}]{0,3}CODE\\b"
          .concat(
              "|\\bCODE[^\\p{L}\\p{M}\\p{N}]{0,3}(?:error|fehler|page|seite|oops|sorry|ข้อผิดพลาด|ขออภัย)")
          .concat("|(?:^|\\s[|–—·»:-])\\s*CODE\\s*(?:$|!|[|–—·«:-](?:\\s|$))")
          .replace("CODE", "(?:40[0134]|410|429|50[0234])");

  private static final Pattern ERROR =
      Pattern.compile(
          NUMBER_OF_AN_ERROR
              + "|not found|forbidden|access denied|bad gateway|service unavailable|internal server"
              + " error|site can.t be reached|page (?:does not|doesn.t|no longer) exists?|page"
              + " (?:is )?(?:missing|unavailable)|nicht gefunden|zugriff verweigert|page"
              + " introuvable|no encontrada|^\\s*(?:(?:503\\s)?service temporarily"
              + " unavailable|request rejected|web ?page blocked!?|(?:this"
              + " )?(?:account|website|site|domain)(?: has been| is)?"
              + " (?:suspended|expired|disabled))\\.?\\s*$|ไม่พบหน้า|ไม่พบเว็บ|ไม่พบข้อมูล|หน้า(?:เว็บ)?ที่คุณ(?:ค้นหา|ต้องการ|ร้องขอ)ไม่|ไม่สามารถเข้าถึง"
              + " ?(?:หน้า|เว็บ|ไซต์)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** How reports of a program that stopped begin, which may be long. */
  private static final Pattern REPORT =
      Pattern.compile(
          "\\s*(?:server error in '/[^']{0,200}' application|fatal error\\s*:\\s+(?:uncaught"
              + " |(?:require|include)(?:_once)?\\())",
          Pattern.CASE_INSENSITIVE);

  /** After a warning a program goes on, and may show an article. */
  private static final Pattern WARNINGS_ALONE =
      Pattern.compile(
          "(?>\\s*warning\\s*:.{1,400}?\\bon line\\s+\\d+[\\s.]*)+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What a site says of itself while it is repaired; roads and bridges are closed for it, too. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "ปิดปรับปรุง(?:ระบบ|เว็บ|ชั่วคราว|\\s*$)|ปรับปรุงระบบ|(?:under|down for|scheduled)"
              + " maintenance|under construction|be right back|wartungsarbeiten",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** Systems of pipes and wires are repaired, too, and services are late for other reasons. */
  private static final Pattern OF_SITE =
      Pattern.compile(
          "(?:ขณะนี้|อยู่ระหว่าง|กำลัง).{0,40}SITE|SITE.{0,40}(?:ขณะนี้|อยู่ระหว่าง|กำลัง|ปิดปรับปรุง)"
                  .replace(
                      "SITE",
                      "(?:เว็บไซ|เวบไซ|ระบบ(?=\\s|[\\p{P}&&[^(]]|$|อยู่|กำลัง|ปิด|ขออภัย|กรุณา|ชั่วคราว|คอมพิวเตอร์|สารสนเทศ|เว็บ"
                          + "|ออนไลน์|ฐานข้อมูล|เครือข่าย|อินเทอร์เน็ต|ให้ดี|ให้มี|เพื่อ))")
              + "|(?:(?:web ?)?(?:site|page|seite)|server) (?:is|are|ist|wird)"
              + " (?:currently|temporarily|down|under|undergoing|momentan|derzeit|zurzeit)|(?:service|we)"
              + " (?:is|are) (?:currently |temporarily"
              + " )?(?:down|offline|under|undergoing|unavailable|updating|upgrading|working"
              + " on|performing|carrying out|doing)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROBOT =
      Pattern.compile(
          "just a moment|attention required|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that"
              + " )?you are (?:a )?human|checking your browser|captcha|unusual"
              + " traffic|ไม่ใช่หุ่นยนต์|ไม่ใช่โปรแกรมอัตโนมัติ|^\\s*(?:pardon our interruption|one"
              + " moment,? please|(?:human|security) verification|robot challenge"
              + " screen)[.…]*\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern LOGIN =
      Pattern.compile(
          "\\b(?:log ?in|sign ?in|anmelden|login)\\b|เข้าสู่ระบบ|ลงชื่อเข้าใช้|ล็อกอิน",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONSENT =
      Pattern.compile(
          "before you continue|bevor sie (?:zu |fortfahren)|cookie (?:consent|policy|settings)"
              + "|your privacy choices|ก่อนที่คุณจะไป|ความยินยอม",
          Pattern.CASE_INSENSITIVE);

  /** What is said of cookies where a page asks for consent to them. */
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:consent|accept|agree|privacy|preferences|settings|partners?|web ?sites?|advertis"
              + "|personali[sz]|akzept|zustimm|einwillig|einverstanden|datenschutz|webseite|accepte"
              + "|aceptar|consentement|consentimiento"
              + "|(?:we|you) (?:use|allow|choose)|wir (?:verwenden|nutzen)|nous utilisons"
              + "|usamos|utilizamos)|ยอมรับ|ยินยอม|เว็บไซต์|ความเป็นส่วนตัว|เราใช้",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COOKIES =
      Pattern.compile("\\bcookies?\\b|คุกกี้", Pattern.CASE_INSENSITIVE);

  /** What is said of scripts where nothing else is shown. */
  private static final Pattern NO_SCRIPTS =
      Pattern.compile(
          "\\bjavascript is (?:not available|disabled|turned off|required)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WANTS_SCRIPTS =
      Pattern.compile(
          "(?:enable|turn on|requires?|needs?|activate|without) (?:\\w+ )?javascript|javascript"
              + " (?:is )?(?:disabled|required|aktivieren)|เปิดใช้(?:งาน)?"
              + " ?javascript|^[^\\p{L}\\p{M}\\p{N}]*(?:loading|กำลังโหลด)",
          Pattern.CASE_INSENSITIVE);

  private final String titles;
  private final List<String> byline;
  private final StringBuilder text = new StringBuilder();
  private int weight;
  private boolean list;
  private boolean password;
  private boolean scripts;

  private NoArticle(String titles, List<String> byline) {
    this.titles = titles;
    this.byline = byline;
  }

  /** What the page tells of that before anything is taken out of it. */
  static NoArticle in(Document page, Metadata metadata) {
    NoArticle read =
        new NoArticle(page.title() + "\n" + metadata.title().text(), metadata.byline());
    read.list = Placeholders.isList(page);
    page.body().filter(read);
    return read;
  }

  /** The reason why the page can hold no article; nothing if it may hold one. */
  Optional<Message> reason() {
    if (list) {
      return Optional.of(ONLY_LINKS);
    }
    if (REPORT.matcher(text).lookingAt()) {
      return Optional.of(Message.of("extract.error-page"));
    }
    if (weight >= LITTLE_TEXT) {
      return Optional.empty();
    }
    if ((ERROR.matcher(titles).find() && !isSigned()) || WARNINGS_ALONE.matcher(text).matches()) {
      return Optional.of(Message.of("extract.error-page"));
    }
    if (weight < AROUND_A_FORM && CLOSED.matcher(titles).find() && OF_SITE.matcher(text).find()) {
      return Optional.of(Message.of("extract.error-page"));
    }
    if (ROBOT.matcher(titles).find()) {
      return Optional.of(Message.of("extract.robot-check"));
    }
    if (CONSENT.matcher(titles).find()) {
      return Optional.of(Message.of("extract.consent"));
    }
    if (password && (weight < AROUND_A_FORM || LOGIN.matcher(titles).find())) {
      return Optional.of(Message.of("extract.login"));
    }
    boolean shell = weight == 0 ? scripts : WANTS_SCRIPTS.matcher(text).find();
    if (weight < IN_A_SHELL && shell) {
      return Optional.of(Message.of("extract.empty-shell"));
    }
    return weight == 0 ? Optional.of(Message.of("extract.empty")) : Optional.empty();
  }

  /**
   * Whether the page shows who wrote it, as an article about an error does. What a site sets for
   * all its pages is not shown, or is its own name.
   */
  private boolean isSigned() {
    return byline.stream().anyMatch(name -> text.indexOf(name) >= 0 && !titles.contains(name));
  }

  /** The reason why no running text was found. */
  Message reasonWithoutText() {
    if (password || Gates.isIn(text)) {
      return Message.of("extract.login");
    }
    if (NO_SCRIPTS.matcher(text).find()) {
      return Message.of("extract.empty-shell");
    }
    return COOKIES.matcher(text).find() ? Message.of("extract.consent") : ONLY_LINKS;
  }

  /** The reason why what looks like an article is none. */
  Optional<Message> reasonIn(List<Block> blocks, String title) {
    return isConsent(title, blocks)
        ? Optional.of(Message.of("extract.consent"))
        : Placeholders.reason(titles, blocks);
  }

  /** Whether what looks like an article asks for consent to cookies, and is not about them. */
  private static boolean isConsent(String title, List<Block> blocks) {
    if (COOKIES.matcher(title).find()) {
      return false;
    }
    int whole = 0;
    for (Block block : blocks) {
      whole += TextWeight.of(block.text());
      if (whole >= LITTLE_TEXT) {
        return false;
      }
    }
    int asking =
        blocks.stream()
            .map(Block::text)
            .filter(words -> COOKIES.matcher(words).find() && ASKS.matcher(words).find())
            .mapToInt(TextWeight::of)
            .sum();
    return asking > MOST * whole;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return switch (node) {
      case TextNode words -> read(words.getWholeText());
      case Element element -> read(element);
      default -> FilterResult.CONTINUE;
    };
  }

  private FilterResult read(String words) {
    int added = TextWeight.of(words);
    if (added > 0) {
      text.append(words).append(' ');
    }
    weight += added;
    return weight < LITTLE_TEXT ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private FilterResult read(Element element) {
    return switch (element.normalName()) {
      case "script" -> {
        scripts = true;
        yield FilterResult.SKIP_ENTIRELY;
      }
      case "style", "template" -> FilterResult.SKIP_ENTIRELY;
      case "input" -> {
        password |= "password".equalsIgnoreCase(element.attr("type"));
        yield FilterResult.CONTINUE;
      }
      default -> FilterResult.CONTINUE;
    };
  }
}
