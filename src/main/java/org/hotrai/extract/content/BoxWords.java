package org.hotrai.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * What the boxes of a site say first. A sentence of an article may begin with the same word, so
 * words that are more than a call to the reader have to be all that the first line says.
 */
final class BoxWords {
  private static final int LONGEST = 80;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern CALL =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*(?:เกี่ยวกับ(?:ผู้เขียน|เรา)|ผู้เขียน(?:เป็น(?!ห่วง)|คือ|\\s+[^.]{1,40}?\\s(?:เป็น|คือ)(?:อดีต)?(?:ผู้สื่อข่าว|นัก(?:ข่าว|เขียน|วิจัย|วิชาการ)|คอลัมนิสต์|บรรณาธิการ|กองบรรณาธิการ|อาจารย์))"
              + "|(?:ผู้เขียน|นักเขียน|คอลัมนิสต์)ประจำ[^.]{0,60}(?:ติดต่อ|อีเมล|@)|(?:ร่วม|มา)?แสดงความ(?:คิด)?เห็น(?!ชอบ|ใจ|ว่า|ต่อ(?!(?:บทความ|ข่าว|เรื่อง|เนื้อหา)(?:นี้)?[\\s\\p{P}]*$))|เข้าสู่ระบบ|ล็อกอิน|สมัครสมาชิก"
              + "|สมัครรับ(?:ข่าว|จดหมาย|อีเมล|บทความ|เนื้อหา|ข้อมูล|(?:การ)?แจ้งเตือน)|ติดต่อ(?:เรา|โฆษณา)"
              + "|ติดตาม(?:พวก)?(?:เรา|ข่าว|ช่อง|เพจ|บทความ|รายการ|อ่าน|ชม|ได้ที่)|ไม่พลาด(?:ข่าว|ทุก|เรื่อง|บทความ|ข้อมูล)"
              + "|เมนู(?:หลัก|ทั้งหมด)?(?:ของ)?เว็บ|กรุณา(?:แสดงตน|เข้าสู่ระบบ|ล็อกอิน|ลงชื่อเข้า|สมัครสมาชิก|กรอก(?:ข้อมูล|อีเมล|ชื่อ|ความ|รหัส)|แสดงความ|ให้คะแนน|รอสักครู่)|กรอกอีเมล"
              + "|แชร์(?:ข่าว|บทความ|หน้านี้|เรื่องนี้|โพสต์)|ส่งต่อ(?:ให้เพื่อน|ข่าว|บทความ|หน้านี้)"
              + "|ให้คะแนน(?:ข่าว|บทความ|หน้า|เนื้อหา|ความพึงพอใจ)|โหลดแอป|ดาวน์โหลดแอป|ขนาดตัวอักษร"
              + "|อ่าน(?:ต่อ|เพิ่ม|ข่าว|บทความ)|(?:แท็ก|คำค้น(?:หา)?|ป้ายกำกับ|หมวด(?:หมู่)?|ผู้เขียน|นักเขียน|คอลัมนิสต์)\\s*[:：]|about"
              + " (?:the )?(?:author|us)\\b|the (?:author|writer) is\\b|leave a"
              + " (?:comment|reply)|comments are closed|log ?in\\b|sign"
              + " (?:in|up)\\b|subscribe\\b|(?:(?:our|the|free) )?newsletter\\b|contact"
              + " us\\b|follow (?:us|me|the author|on)\\b|share (?:this|on|via)\\b|rate"
              + " this\\b|download (?:the|our) app|font size|read (?:more|also|next)\\b|you"
              + " (?:may|might) (?:also|like|enjoy|be interested|have"
              + " missed)\\b|(?:tags?|keywords?|categor(?:y|ies)|schlagw\\w+|author)\\s*[:：]|über"
              + " d(?:en autor|ie autorin)|das könnte (?:sie|dich|euch)|mehr zum thema|artikel"
              + " anhören).*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*(?:(?:เกี่ยวกับ)?ผู้เขียน|นักเขียน|คอลัมนิสต์|(?:ผู้เขียน|นักเขียน|คอลัมนิสต์)\\s+(?!และ|หรือ|กับ|เห็น|คิด|ได้|ขอ|มี|เคย|จึง|พบ|ไม่|จะ|ต้อง|ควร)[\\p{L}\\p{M}]{2,20}\\s+[\\p{L}\\p{M}]{2,20}|ความ(?:คิด)?เห็น(?=[\\s\\p{P}]*\\d)|แชร์|ส่งต่อ|พิมพ์(?:หน้านี้|บทความ|ข่าว)?"
              + "|แท็ก|คำค้น(?:หา)?(?:ยอดนิยม|ยอดฮิต|ที่เกี่ยวข้อง)?|ป้ายกำกับ|หมวดหมู่|ติดตาม|สถิติเว็บไซต์|สถิติการ(?:เข้า)?ใช้งาน|สารบัญ|โฆษณา|โปรโมชั่น|การใช้คุกกี้"
              + "|(?:จำนวน|สถิติ)?(?:ผู้|การ)(?:เข้า|เยี่ยม)*(?:ชม|อ่าน)(?:เว็บไซต์|ขณะนี้|วันนี้|เมื่อวาน|ทั้งหมด)*"
              + "|แบบสำรวจ(?:ความคิดเห็น|ความพึงพอใจ)?|โพลล?์?(?:ประจำ[\\p{L}\\p{M}]{1,12}|วันนี้)?"
              + "|ให้คะแนน|ฟัง(?:ข่าว|บทความ|เสียง)(?:นี้)?"
              + "|(?:อ่าน)?(?:ข่าว|บทความ|เรื่อง(?!อื่น)|เนื้อหา)(?:ที่เกี่ยวข้อง|ที่น่าสนใจ|น่าสนใจ|น่ารู้|น่าอ่าน|ยอดนิยม|ล่าสุด|ประชาสัมพันธ์|อื่น|แนะนำ|เด่น|ก่อนหน้า|ก่อน|ถัดไป)[^.]{0,20}"
              + "|\\d[\\d,.]*\\s*[km]?\\s*(?:views?|comments?|shares?|likes?|รายการแชร์|ความ(?:คิด)?เห็น|แชร์)"
              + "(?:[\\s\\p{P}\\p{S}]*\\d[\\d,.]*\\s*[km]?\\s*(?:views?|comments?|shares?|likes?|รายการแชร์|ความ(?:คิด)?เห็น|แชร์|ครั้ง|คน))*|(?:the"
              + " )?author|อา\\.?|su|mo|written by [^.]{1,40}|register (?:now|here|today)|contact"
              + " form|follow|share|print(?: this)?(?:"
              + " (?:page|article))?|tags?|keywords?|categor(?:y|ies)|views?|poll(?: of the"
              + " (?:day|week))?|advert(?:isement|ising)?s?|(?:table of )?contents|listen(?:"
              + " (?:to|now)[^.]{0,40})?|(?:related|popular|trending|latest|recent|recommended)|(?:(?:related|popular|trending|latest|recent|recommended|more|other|previous|next)"
              + " (?:\\w+"
              + " )?(?:news|stor(?:y|ies)|articles?|posts?|topics?|reading|content|pages?)[^.]{0,40})?|(?:previous|next)\\s*[:：].*|more"
              + " from\\b[^.]{1,40}|anmelden|kontakt|teilen|inhaltsverzeichnis|(?:ähnliche|verwandte|weitere)"
              + " (?:artikel|beiträge|themen)[^.]{0,30})[[\\s\\p{P}\\p{S}\\d]&&[^.]]*(?:คน|ครั้ง)?",
          FLAGS);

  private BoxWords() {}

  /** Whether the part says so in its first line. */
  static boolean open(Element part) {
    return open(firstLine(part));
  }

  /** Whether a line says so. */
  static boolean open(String line) {
    return CALL.matcher(line).matches()
        || (line.length() <= LONGEST && LABEL.matcher(line).matches());
  }

  /** What the part says up to the end of its first block or line, as far as a label goes. */
  static String firstLine(Element part) {
    StringBuilder line = new StringBuilder();
    @Nullable Element[] block = {null};
    part.filter((node, depth) -> {
      if (node instanceof TextNode text && !text.isBlank()) {
        Element its = blockOf(text);
        if (block[0] != null && !block[0].equals(its)) {
          return FilterResult.STOP;
        }
        block[0] = its;
        line.append(text.text());
      } else if (!line.isEmpty() && "br".equals(node.normalName())) {
        return FilterResult.STOP;
      }
      return line.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    });
    return line.toString().strip();
  }

  private static @Nullable Element blockOf(TextNode text) {
    Element at = text.parent();
    while (at != null && !Tags.isBlock(at)) {
      at = at.parent();
    }
    return at;
  }
}
