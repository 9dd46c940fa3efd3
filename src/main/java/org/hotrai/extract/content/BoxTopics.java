package org.hotrai.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What boxes of a site and sections of an article may both be about: prices, the weather, a person,
 * how to register. Only what is said under the heading tells which of them it is.
 */
final class BoxTopics {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final int LONGEST = 60;

  /** A section of an article says at least so much in a sentence. */
  private static final int SENTENCE = 20;

  /** A line of more numbers is a row of a table. */
  private static final int MOST_NUMBERS = 2;

  /** What changes from day to day, with the day, and the weather with its place. */
  private static final Pattern DAILY =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*(?:(?:พยากรณ์|สภาพ)อากาศ(?:\\s?วันนี้)?[\\s\\p{P}]+(?!และ|กับ|หรือ).{1,30}"
              + "|(?:(?:พยากรณ์|สภาพ)อากาศ|ราคา(?:ทอง(?:คำ)?|น้ำมัน)|ราคาวันนี้|อัตราแลกเปลี่ยน|ปฏิทิน(?:กิจกรรม|ข่าว)?|calendar|weather|(?:oil|gold|fuel)"
              + " prices?|exchange rates?)(?:\\s?วันนี้|\\s?ประจำวัน| today|"
              + " forecast)?(?:[\\s\\p{P}]+.{0,20}[\\d๐-๙].{0,10})?[\\s\\p{P}]*)",
          FLAGS);

  /** What a reader may do beside an article, or in it. */
  private static final Pattern DONE =
      Pattern.compile(
          "[\\s\\p{P}\\p{S}]*(?:ลงทะเบียน|ความ(?:คิด)?เห็น|ดาวน์โหลด(?:เอกสาร|ไฟล์)?|เรื่องอื่น\\s?ๆ?|register|comments?|kommentare?|downloads?)[\\s\\p{P}\\p{S}]*",
          FLAGS);

  private static final Pattern OF_READERS =
      Pattern.compile(
          "สมัครสมาชิก|เป็นสมาชิก|เข้าสู่ระบบ|รหัสผ่าน|(?:ยัง)?ไม่มีความ(?:คิด)?เห็น|ความ(?:คิด)?เห็นแรก|\\b(?:password|log"
              + " ?in|sign (?:in|up)|create an account|no comments|first to comment|keine"
              + " kommentare)\\b",
          FLAGS);

  private static final Pattern ABOUT_PERSON =
      Pattern.compile(
          "(?i:about|über) \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What is told of those who write. News are full of what was said to them. */
  private static final Pattern OF_AUTHOR =
      Pattern.compile(
          "(?:(?:เป็น|คือ|อดีต)WRITER|WRITER(?:สาย|อาวุโส|อิสระ|พิเศษ|ประจำ(?!.{0,30}รายงาน))|(?:^|\\s)WRITER\\s*$)"
                  .replace(
                      "WRITER", "(?:ผู้สื่อข่าว|นักข่าว|นักเขียน|คอลัมนิสต์|(?:กอง)?บรรณาธิการ)")
              + "|\\b(?:is|was) an?\\b[^.]{0,60}\\b(?:writer|journalist|reporter"
              + "|editor|author|columnist|correspondent|blogger|photographer)\\b|\\b(?:writes|blogs|reports"
              + " (?:for|from)(?! the\\b))\\b",
          FLAGS);

  private static final Pattern STATISTICS =
      Pattern.compile("[\\s\\p{P}\\p{S}]*(?:สถิติ|statistics|stats)[\\s\\p{P}\\p{S}]*", FLAGS);

  private static final Pattern NUMBER = Pattern.compile("[\\d๐-๙][\\d๐-๙.,]*");

  private static final Evaluator BLOCKS = Selector.evaluatorOf("p, div");

  private BoxTopics() {}

  /** Whether the part is a site's by how it goes on behind its first line. */
  static boolean areOfSite(Element part) {
    String line = BoxWords.firstLine(part);
    if (line.length() > LONGEST) {
      return false;
    }
    if (DAILY.matcher(line).matches()) {
      return !saysSentence(part);
    }
    return (DONE.matcher(line).matches() && OF_READERS.matcher(wordsOf(part)).find())
        || (ABOUT_PERSON.matcher(line).matches() && OF_AUTHOR.matcher(wordsOf(part)).find());
  }

  /** Whether that is so of a part that is called what either may be called. */
  static boolean areOfBox(Element part) {
    return OF_AUTHOR.matcher(part.text()).find()
        || OF_READERS.matcher(part.text()).find()
        || (STATISTICS.matcher(BoxWords.firstLine(part)).matches() && !saysSentence(part));
  }

  private static String wordsOf(Element part) {
    Element said = said(part);
    return said == null ? "" : said.text();
  }

  /** A heading stands over what it is about. */
  private static @Nullable Element said(Element part) {
    return Tags.isHeading(part) ? part.nextElementSibling() : part;
  }

  private static boolean saysSentence(Element part) {
    Element said = said(part);
    return said != null && said.select(BLOCKS).stream().anyMatch(BoxTopics::isSentence);
  }

  private static boolean isSentence(Element block) {
    return block.children().stream().noneMatch(Tags::isBlock)
        && TextWeight.isMore(block, SENTENCE - 1)
        && NUMBER.matcher(block.text()).results().count() <= MOST_NUMBERS;
  }
}
