package org.hotrai.extract.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells the boxes of a site around the text of an article, though nothing in them is a link: who
 * wrote it, what readers say, where they log in, what else there is.
 */
final class SiteBoxes {
  /** In characters; what the box is stands first in it. */
  private static final int OPENING = 60;

  private static final Evaluator ASKING =
      Selector.evaluatorOf(
          "form, input, button, select, textarea, audio, [onclick], [itemprop=author]");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\W*(?:เกี่ยวกับ(?:ผู้เขียน|เรา)|ผู้เขียน|นักเขียน|คอลัมนิสต์|(?:ร่วม)?แสดงความ(?:คิด)?เห็น|ความ(?:คิด)?เห็น"
              + "|เข้าสู่ระบบ|ล็อกอิน|ลงทะเบียน|สมัคร(?:สมาชิก|รับ)|ติดต่อ(?:เรา|สอบถาม|โฆษณา)|ติดตาม|ไม่พลาด"
              + "|กรอก|กรุณา|แชร์|ส่งต่อ|พิมพ์|แท็ก|คำค้น|ป้ายกำกับ|หมวด(?:หมู่)?\\s*[:：]|สถิติ(?:ผู้|การ|$|\\s)|จำนวนผู้|ผู้(?:เข้า)?ชม"
              + "|ปฏิทิน|พยากรณ์|สภาพอากาศ|ราคาทอง|ราคาน้ำมัน|แบบสำรวจ|โพล|ให้คะแนน|ดาวน์โหลด|โหลดแอป|โฆษณา|โปรโมชั่น"
              + "|ขนาดตัวอักษร|สารบัญ|ฟัง(?:ข่าว|บทความ|เสียง)|การใช้คุกกี้|อ่าน(?:ต่อ|เพิ่ม|ข่าว|บทความ)"
              + "|(?:อ่าน)?(?:ข่าว|บทความ|เรื่อง|เนื้อหา)(?:ที่เกี่ยวข้อง|ที่น่าสนใจ|ยอดนิยม|ล่าสุด|ประชาสัมพันธ์|อื่น|แนะนำ|เด่น|ก่อนหน้า|ถัดไป|ก่อน|น่า)"
              + "|\\d[\\d,.]*\\s*(?:(?:views?|comments?|shares?|likes?)\\b|ความ(?:คิด)?เห็น|แชร์|ครั้ง)|(?:about"
              + " (?:the )?(?:author|us)|the author|author\\b|written by|comments?\\b|leave a"
              + " (?:comment|reply)|log ?in\\b|sign (?:in|up)"
              + "|register\\b|subscribe|newsletter|contact\\b|follow\\b|share\\b|print\\b|tags?\\b|keywords?\\b|categor(?:y|ies)\\b|views?\\b|calendar\\b|weather\\b|poll\\b|survey\\b|rate"
              + " this|download\\b|advert|font size|(?:table of"
              + " )?contents\\b|listen\\b|related\\b|popular\\b|trending\\b|latest\\b|previous\\b|next"
              + " (?:article|post|story)\\b|read (?:more|also|next)|more"
              + " (?:from|news|stories|articles)|you (?:may|might)|über d(?:en autor|ie"
              + " autorin)|kommentare?\\b|anmelden|kontakt\\b|teilen\\b|schlagw|ähnliche|verwandte|weitere"
              + " (?:artikel|beiträge|themen)|das könnte|mehr zum thema|inhaltsverzeichnis|artikel"
              + " anhören)).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final NameList NEUTRAL =
      NameList.of(
          """
          section sections row rows block text content body paragraph p par para part parts article
          intro lead note notes appendix annex conclusion summary decision resolution result results
          table data list quote quotation elementor* et wp wysiwyg richtext container wrap wrapper
          inner column main entry post story page clearfix chapter step steps
          """);

  private static final Pattern NAMES = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+$");

  private SiteBoxes() {}

  /** Whether the part may be one: by its name, by what it asks for, or by its first words. */
  static boolean mayBe(Element part, Element article) {
    return !isNeutral(part, article)
        || part.is(ASKING)
        || part.selectFirst(ASKING) != null
        || opensSo(part);
  }

  private static boolean opensSo(Element part) {
    String text = part.text();
    return WORDS.matcher(text.substring(0, Math.min(text.length(), OPENING))).matches();
  }

  /** Whether its names say nothing else than that it is a part, or what the article's name says. */
  private static boolean isNeutral(Element part, Element article) {
    String names = part.className() + " " + part.id();
    return names.isBlank()
        || part.className().equals(article.className())
        || isNumbered(part, article)
        || NAMES
            .splitAsStream(names.toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .allMatch(NEUTRAL::has);
  }

  private static boolean isNumbered(Element part, Element article) {
    String name = DIGITS.matcher(part.className()).replaceFirst("");
    return !name.isEmpty()
        && part.id().isEmpty()
        && name.length() < part.className().length()
        && name.equals(DIGITS.matcher(article.className()).replaceFirst(""));
  }
}
