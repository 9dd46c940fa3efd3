package org.hotrai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.message.Message;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells texts that a machine shows in the place of an article: lists of files, pages of servers
 * without a site, offers of addresses, searches that found nothing, doors to another page. Articles
 * may say the same: title and text both have to.
 */
final class Placeholders {
  private static final int LITTLE_TEXT = 600;
  private static final int FEW_WORDS = 150;

  /** In characters, signs and numbers of no weight with them. */
  private static final int LONGEST = 5_000;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.MULTILINE;

  /** What servers and browsers call the list of the files in a folder. */
  private static final Pattern FOLDER =
      Pattern.compile(
          "(?:(?:index|directory|listing) (?:listing )?(?:of|for):?|directory:) \\S*/.*|\\S+ - /.*",
          FLAGS);

  private static final Pattern WAY_UP =
      Pattern.compile(
          "\\[?(?:(?:to |up to )?(?:the )?(?:parent|higher level) directory)]?|\\.\\./?", FLAGS);

  private static final Evaluator SORTING = Selector.evaluatorOf("a[href*='?C='][href*='O=']");
  private static final Evaluator PARAGRAPH = Selector.evaluatorOf("p");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private static final Pattern OF_SERVER =
      Pattern.compile(
          "^\\s*(?:welcome to (?:nginx|openresty|caddy|tengine|xampp|centos)\\b(?: on"
              + " .{0,30})?[\\s\\d.!]*|.{0,40}\\bdefault (?:web ?(?:site"
              + " )?)?page\\b.*|(?:(?:apache|nginx|http|(?:web ?)?server) ){0,4}test page(?:"
              + " (?:for|powered)\\b.{0,60})?|iis(?: ?\\d+(?:\\.\\d)?| windows(?:"
              + " server)?)?|it works!?)\\s*$",
          FLAGS);
  private static final Pattern SERVER =
      Pattern.compile(
          "\\b(?:web ?server|apache|nginx|openresty|iis|xampp|plesk|cpanel|web hosting|hosting"
              + " (?:account|control|panel|provider|server|service)s?)\\b",
          FLAGS);

  private static final Pattern ADDRESS_ALONE =
      Pattern.compile(
          "^\\s*(?:[\\p{L}\\p{M}\\d-]{1,63}+\\.){1,6}[\\p{L}\\p{M}-]{2,24}\\s*$|^\\s*(?:\\S+"
              + " )?(?:the |this )?domain(?: name)? (?:(?:is |may be )?(?:for"
              + " sale|parked|registered|available)|has expired)[\\s.!]*(?:$|inquire|[|–—-])"
              + "|^\\s*(?:ชื่อ)?โดเมน(?:เนม)?นี้.{0,20}(?:จดทะเบียน|หมดอายุ|ขาย)",
          FLAGS);
  private static final Pattern OFFERED =
      Pattern.compile(
          "\\bthis domain(?: name)?\\b.{0,60}\\b(?:for"
              + " sale|parked|registered|expired|available)\\b|\\bdomain\\b.{0,60}\\b(?:(?:is|may"
              + " be) for sale|is parked|has expired)|\\b(?:buy|purchase|inquire about|get) this"
              + " domain|\\bparked free\\b|\\bdomain"
              + " parking\\b|โดเมน(?:เนม)?(?:นี้)?.{0,40}(?:จดทะเบียน(?:แล้ว|กับ)|หมดอายุ|ประกาศขาย)"
              + "|(?:สนใจ|ต้องการ)ซื้อโดเมน",
          FLAGS);

  private static final String PART_OF_TITLE = "(?:^|[|–—·»:-])\\s*";
  private static final String SENTENCE =
      "(?:^|[.!?:,…]\\s)\\s*(?:sorry,? )?(?:but )?(?:ขออภัย\\s*)?";

  private static final Pattern SEARCH =
      Pattern.compile(
          PART_OF_TITLE
              + "(?:search"
              + " results?\\s*(?:[\\p{P}\\p{S}]|for\\b|$)|ผลการค้นหา\\s*(?:[\\p{P}\\p{S}]|สำหรับ|$))|^\\s*(?:nothing|no"
              + " (?:results?|posts?|matches)) found\\s*(?:[\\p{P}\\p{S}]|for\\b|$)|suchergebnis",
          FLAGS);
  private static final Pattern NO_HITS =
      Pattern.compile(
          SENTENCE
              + "(?:nothing (?:was )?(?:matched|found)|no"
              + " (?:results?|posts?|articles?|matches|items?|documents?) (?:were |was"
              + " )?(?:found|match)|ไม่พบ(?:เนื้อหา|บทความ|ข้อมูล|รายการ))|\\b(?:did|does) not"
              + " match any|keine (?:ergebnisse|treffer)"
              + "|ไม่พบ(?:ผล(?:การค้นหา|ลัพธ์)|(?:ข้อมูล|เนื้อหา|รายการ|บทความ|ข่าว|สิ่ง)(?:ที่)?\\s?(?:คุณ|ท่าน)?(?:กำลัง)?(?:ค้นหา|ต้องการ|ตรง))"
              + "|ไม่มี(?:เนื้อหา|ผล|ข้อมูล|รายการ|บทความ|ข่าว).{0,10}ที่ตรง",
          FLAGS);

  private static final Pattern MOVED =
      Pattern.compile(
          "^\\s*(?:30[1278] )?(?:moved permanently|found|(?:object|document|page)(?: has)?"
              + " moved|redirect(?:ing|ed)?(?: (?:you|notice|page))?(?: to\\b.{0,20})?"
              + "|กำลัง(?:นำท่านไป|เปลี่ยนเส้นทาง|เปลี่ยนหน้า)(?:(?:เว็บ)?ไปยัง.{0,20})?)[\\s.…]*$",
          FLAGS);
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\bredirect|\\b(?:has|been) moved\\b|\\bmoved (?:permanently|here)|(?:click|tap)"
              + " here|คลิก(?:ที่นี่|ลิงก์)|เปลี่ยนเส้นทาง|นำท่านไป",
          FLAGS);

  private static final Pattern BROWSER =
      Pattern.compile(
          "^\\s*(?:(?:your|this|the) )?browser\\b.{0,30}\\b(?:not"
              + " supported|unsupported|outdated|out of date|no longer"
              + " supported)|^\\s*(?:unsupported|outdated)"
              + " browser\\s*(?:$|[\\p{P}\\p{S}])|^\\s*(?:เบราว์เซอร์(?:นี้|.{0,10}(?:คุณ|ท่าน)).{0,20}ไม่รองรับ|ไม่รองรับเบราว์เซอร์)",
          FLAGS);
  private static final Pattern OTHER_BROWSER =
      Pattern.compile(
          "\\b(?:upgrade|update|switch|use|download)\\b.{0,60}\\bbrowser|(?:อัป|อัพ)เดต.{0,30}เบราว์เซอร์|เบราว์เซอร์.{0,10}(?:รุ่นใหม่|ล่าสุด)|ใช้เบราว์เซอร์",
          FLAGS);

  /** What only machines say, of themselves or of what they keep from the reader. */
  private static final String FAULTS =
      "[^\\p{L}\\p{M}\\p{N}]*(?:error establishing a database connection|server error in '/[^']*'"
          + " application|(?:[\\w\\\\"
          + " ]{0,40}(?:error|exception)[^\\p{L}\\p{N}]{1,4})?SQLSTATE\\[|the page cannot be"
          + " displayed|your connection is not private|net::err_|the server is temporarily unable"
          + " to service your request|451[^\\p{L}\\p{M}\\p{N}].{0,10}\\bunavailable(?: (?:due"
          + " to|for) legal reasons)?|we recognize you are attempting to access this website"
          + " from|(?:please|kindly) (?:disable|turn off|switch off) (?:your )?ad"
          + " ?block(?:er)?|กรุณาปิด(?:โปรแกรม)? ?ad"
          + " ?block(?:er)?|(?:เนื้อหา|เว็บไซต์|หน้าเว็บ)นี้(?:มีเนื้อหา.{0,40})?ถูกระงับ|this"
          + " (?:content|page|website) (?:has been|is) blocked)";

  /** Others tell of such faults, too: it is all that the title says, or the text begins with it. */
  private static final Pattern FAULT = Pattern.compile(FAULTS, FLAGS);

  private static final Pattern FAULT_ALONE = Pattern.compile("^" + FAULTS + ".{0,12}$", FLAGS);

  /** All that a page says which has nothing to show. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "\\s*(?:(?:ขออภัย|sorry)[\\s,.]*)?(?:(?:ไม่พบ|ไม่มี)(?:ข้อมูล|รายการ|ข่าว|เนื้อหา|บทความ)(?:(?:ที่)?(?:ท่าน|คุณ)?(?:ต้องการ|เลือก|ค้นหา|ร้องขอ)(?:\\s.{0,60})?|\\s?(?:ใน(?:ระบบ|หมวด|หน้า|ฐานข้อมูล)|กรุณา|โปรด).{0,50})?|no"
              + " (?:data|records?|results?|items?|articles?|posts?|news)(?: (?:were |was"
              + " )?(?:found|available|to (?:show|display)))?)[\\s.!]*",
          FLAGS);

  private static final Pattern LOGIN =
      Pattern.compile(
          "^\\s*(?:(?:log|sign) ?in|session (?:has )?expired|members? only"
              + "|(?:เข้าสู่ระบบ|ลงชื่อเข้าใช้|เฉพาะสมาชิก)(?:สมาชิก|เท่านั้น)?)\\s*(?:$|[\\p{P}\\p{S}]|to\\b|required\\b)",
          FLAGS);
  private static final Pattern LOG_IN_FIRST =
      Pattern.compile(
          "\\b(?:must (?:be logged|log|sign) in|(?:please|need to) (?:log|sign)"
              + " ?in)\\b|(?:กรุณา|โปรด|ต้อง)(?:เข้าสู่ระบบ|ลงชื่อเข้าใช้|ล็อกอิน)",
          FLAGS);

  /** Of programs that save pages. */
  private static final Pattern SAVED_PAGES =
      Pattern.compile("^\\s*(?:archived sites|local index\\b.*|index)\\s*$", FLAGS);

  private static final Pattern OF_SAVER =
      Pattern.compile("\\b(?:archive created using|mirror and index made by) \\w+", FLAGS);

  private Placeholders() {}

  /**
   * Whether the page lists the files of a folder, as servers do where nobody wrote a page, or what
   * a program saved.
   */
  static boolean isList(Document page) {
    String title = page.title().strip();
    if (SAVED_PAGES.matcher(title).find()) {
      return OF_SAVER.matcher(page.body().text()).find();
    }
    return FOLDER.matcher(title).matches()
        && page.select(PARAGRAPH).stream().noneMatch(Placeholders::isReadMe)
        && (page.selectFirst(SORTING) != null
            || title.startsWith("Directory listing for /")
            || page.select(LINK).stream().limit(20).anyMatch(Placeholders::leadsUp));
  }

  /** What somebody wrote of the files. */
  private static boolean isReadMe(Element paragraph) {
    return paragraph.selectFirst(LINK) == null && TextWeight.isMore(paragraph, FEW_WORDS / 2);
  }

  private static boolean leadsUp(Element link) {
    return WAY_UP.matcher(link.text()).matches();
  }

  /** The reason why what looks like an article is none; nothing if it may be one. */
  static Optional<Message> reason(String titles, List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    int weight = 0;
    for (Block block : blocks) {
      String words = block.text();
      weight += TextWeight.of(words);
      if (!words.isBlank()) {
        text.append(words).append('\n');
      }
      if (weight >= LITTLE_TEXT || text.length() > LONGEST) {
        return Optional.empty();
      }
    }
    return reason(titles, text, weight);
  }

  private static Optional<Message> reason(String titles, CharSequence text, int weight) {
    if (both(OF_SERVER, titles, SERVER, text) || both(ADDRESS_ALONE, titles, OFFERED, text)) {
      return Optional.of(Message.of("extract.no-site"));
    }
    if (weight < FEW_WORDS && both(LOGIN, titles, LOG_IN_FIRST, text)) {
      return Optional.of(Message.of("extract.login"));
    }
    boolean fault =
        weight < LITTLE_TEXT / 2
            && (FAULT.matcher(text).lookingAt() || FAULT_ALONE.matcher(titles).find());
    boolean nothing = weight < FEW_WORDS && NOTHING.matcher(text).matches();
    if (fault || nothing || both(SEARCH, titles, NO_HITS, text)) {
      return Optional.of(Message.of("extract.error-page"));
    }
    if (weight < FEW_WORDS && both(BROWSER, titles, OTHER_BROWSER, text)) {
      return Optional.of(Message.of("extract.empty-shell"));
    }
    boolean door = weight < FEW_WORDS && both(MOVED, titles, ELSEWHERE, text);
    return door ? Optional.of(NoArticle.ONLY_LINKS) : Optional.empty();
  }

  private static boolean both(Pattern title, String titles, Pattern words, CharSequence text) {
    return title.matcher(titles).find() && words.matcher(text).find();
  }
}
