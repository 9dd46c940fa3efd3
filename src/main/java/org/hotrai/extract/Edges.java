package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.extract.content.Tags;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.metadata.ClosingDay;
import org.hotrai.extract.metadata.Metadata;
import org.hotrai.extract.metadata.MetadataReader;
import org.hotrai.extract.metadata.NoticeTitle;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes from the blocks what belongs to the page: its title again, lines about it, share labels.
 */
final class Edges {
  /** A line about the article is not longer, in letters. */
  private static final int LONGEST_LINE = 80;

  /** What stands under a heading above the title and weighs more is no label, in letters. */
  private static final int LEAST_SAID = 40;

  /** From this weight on a paragraph is the article's text; lines about it stand before. */
  private static final int TEXT = 90;

  /** What may stand beside date, names and category in a line about the article, in letters. */
  private static final int WORDS_BESIDE = 22;

  /** Who took a picture, and for which agency, in letters. */
  private static final int LONGEST_CREDIT = 60;

  /** Nothing but a day, with all the words of the calendar. */
  private static final Pattern LONG_DATE =
      Pattern.compile(
          "[\\s\\p{P}]*(?:วัน[ก-๎]{2,10}\\s*)?(?:วัน)?(?:ที่)?\\s*[\\d๐-๙]{1,2}\\s*(?:เดือน)?\\s*[ก-๎.]{2,12}"
              + "\\s*(?:พุทธศักราช|คริสต์ศักราช|[พค]\\.\\s?ศ\\.|ปี)?\\s*[\\d๐-๙]{4}[\\s\\p{P}]*");

  /** Several fields that tell of the article, the first of them when it came out. */
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?i)[^\\p{L}\\p{M}\\p{N}]*(?:(?:วันที่)?เผยแพร่|โพสต์|ลงข่าว|ประกาศเมื่อ|published|posted|date)\\s*[:：].*"
              + "[\\s|](?:ปรับปรุง|แก้ไข|อัปเดต|อัพเดต|โดย|ผู้เขียน|ผู้สื่อข่าว|updated|by|author|writer"
              + "|section)\\s*[:：].*",
          Pattern.DOTALL);

  /** Where something takes place, behind the day on which it does. */
  private static final Pattern OF_MEETING =
      Pattern.compile("[\\d๐-๙]{2}.{0,30}\\sณ\\s{0,2}(?!\\s|วัน|เวลา|[\\d๐-๙]).");

  private static final Pattern SAID =
      Pattern.compile(
          "(?i)\\s{0,2}[:：]\\s*(?!(?:ผู้)?(?:สื่อข่าว|รายงาน|เรียบเรียง|เรื่อง|เขียน|แปล|ข่าว|ภาพ|ถ่ายภาพ|photo|text|report"
              + "|author|writer|editor))\\S.*",
          Pattern.DOTALL);

  private static final Pattern PARTED = Pattern.compile("\\s[·•|/—]\\s");

  private static final int LETTERS_OF_DAY = 14;

  private final Metadata metadata;
  private final String titleKey;

  /** All that the heading of the title says, with small print in it; empty where that is much. */
  private final String headingKey;

  private final boolean linesAbout;

  private Edges(Metadata metadata, boolean linesAbout) {
    this.metadata = metadata;
    this.linesAbout = linesAbout;
    this.titleKey = key(metadata.title().text());
    Element heading = metadata.title().heading();
    String whole = heading == null || !Tags.isHeading(heading) ? "" : key(heading.text());
    boolean little =
        whole.startsWith(titleKey) && whole.length() <= titleKey.length() + WORDS_BESIDE;
    this.headingKey = little ? whole : titleKey;
  }

  /**
   * The blocks without what belongs to the page.
   *
   * @param withTitle whether the part of the page that they come from held the title, too; only
   *     then lines about the article stand in it
   */
  static List<Block> cleaned(List<Block> blocks, Metadata metadata, boolean withTitle) {
    Edges edges = new Edges(metadata, withTitle);
    List<Block> kept = new ArrayList<>();
    boolean inText = false;
    boolean begun = false;
    for (int at = edges.behindTitle(blocks); at < blocks.size(); at++) {
      Block whole = blocks.get(at);
      Block block = inText ? whole : edges.behindTitleLine(whole);
      // A long title, too, weighs as much as text does.
      boolean title = !inText && edges.isTitle(block, block.text());
      inText |= !title && block instanceof Block.Paragraph && TextWeight.of(block.text()) >= TEXT;
      if (!title && (!edges.isPageLine(block, inText, begun) || Chronicle.isDay(blocks, at))) {
        kept.add(withoutCredit(block));
        begun |= block instanceof Block.Paragraph;
      }
    }
    return kept.isEmpty() ? edges.notice(blocks) : kept;
  }

  /** Of a notice in one line, or in one item, the day is that of which it tells. */
  private List<Block> notice(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block instanceof Block.Paragraph || block instanceof Block.ItemList)
        .filter(block -> !isTitle(block, block.text()) && metadata.byline().isEmpty())
        .filter(block -> !FIELDS.matcher(block.text()).matches() && OneLineNotice.is(block.text()))
        .toList();
  }

  /** What says more below a picture than a name tells what is seen. */
  private static Block withoutCredit(Block block) {
    return block instanceof Block.Image image
            && image.text().length() <= LONGEST_CREDIT
            && PageLines.isCredit(image.text())
        ? new Block.Image(image.url(), image.resource(), image.alternative(), RichText.EMPTY)
        : block;
  }

  /**
   * Short lines above the title name the section or the way to the page. What says more under a
   * heading of its own may be the same in another language.
   */
  private int behindTitle(List<Block> blocks) {
    int at = 0;
    boolean headed = false;
    int said = 0;
    while (at < blocks.size()
        && said <= LEAST_SAID
        && TextWeight.of(blocks.get(at).text()) <= LONGEST_LINE) {
      if (blocks.get(at) instanceof Block.Heading heading && isTitle(heading, heading.text())) {
        return at + 1;
      }
      headed |= blocks.get(at) instanceof Block.Heading;
      said +=
          headed && blocks.get(at) instanceof Block.Paragraph paragraph
              ? TextWeight.of(paragraph.text())
              : 0;
      at++;
    }
    return 0;
  }

  /** Old pages part the title, and lines about the article, from its text by no more than lines. */
  private Block behindTitleLine(Block block) {
    String text = block.text();
    int end = text.indexOf('\n');
    if (!(block instanceof Block.Paragraph paragraph)
        || end < 0
        || !linesAbout
        || !key(text.substring(0, end)).equals(titleKey)) {
      return block;
    }
    int start = end + 1;
    while (text.indexOf('\n', start) > 0
        && isAbout(block, text.substring(start, text.indexOf('\n', start)), false)) {
      start = text.indexOf('\n', start) + 1;
    }
    return new Block.Paragraph(paragraph.content().cut(start, text.length()));
  }

  private boolean isPageLine(Block block, boolean inText, boolean begun) {
    String text = block.text();
    if (block instanceof Block.Image || block instanceof Block.Footnote) {
      return false;
    }
    if (isOfThePage(block)
        || (block instanceof Block.Heading && PageLines.isHeadingOfThePage(text))
        || (block instanceof Block.Paragraph && PageLines.isCredit(text))) {
      return true;
    }
    return !inText && linesAbout && isAbout(block, text, begun);
  }

  /** A list is the page's only if all of it is. */
  private static boolean isOfThePage(Block block) {
    return block instanceof Block.ItemList
        ? block.text().lines().allMatch(PageLines::isOfThePage)
        : PageLines.isOfThePage(block.text());
  }

  private boolean isTitle(Block block, String text) {
    String key = key(MetadataReader.titleIn(text));
    boolean heading = block instanceof Block.Heading;
    return !titleKey.isEmpty()
        && (linesAbout || heading)
        && (key.equals(titleKey)
            || (heading && key.equals(headingKey))
            || ((heading || isPartOfTitle(text)) && key.length() > 8 && titleKey.contains(key))
            || (NoticeTitle.isPart(text) && titleKey.endsWith(key)));
  }

  private boolean isPartOfTitle(String text) {
    return NoticeTitle.isPart(text) || NoticeTitle.isOfLaw(metadata.title().text());
  }

  /** Whether the line says when, by whom or under what heading the article came out. */
  private boolean isAbout(Block block, String text, boolean begun) {
    if (block instanceof Block.Table
        || block instanceof Block.Code
        || TextWeight.of(text) > LONGEST_LINE
        || ClosingDay.isGivenIn(text)
        || OF_MEETING.matcher(text).find()
        || isSaid(text)) {
      return false;
    }
    String rest = key(text);
    String whole = rest;
    if (key(Optional.ofNullable(metadata.siteName()).orElse("")).equals(rest)) {
      return true;
    }
    for (String part : metadata.title().inHead()) {
      rest = key(part).length() >= 3 ? rest.replace(key(part), "") : rest;
    }
    for (String name : metadata.byline()) {
      rest = rest.replace(key(name), "");
    }
    if (rest.isEmpty()) {
      return !whole.isEmpty();
    }
    // Between lines of the text another day is more likely that of what the article tells.
    boolean dated =
        MetadataReader.dayIn(text).filter(day -> !begun || isPublished(day)).isPresent();
    boolean named = !metadata.byline().isEmpty() && rest.length() < whole.length();
    if (dated && LONG_DATE.matcher(text).matches()) {
      // Between lines of the text judgments and charters give their day so.
      return !begun || !text.contains("เดือน");
    }
    int day = dated ? LETTERS_OF_DAY : 0;
    boolean parted = PARTED.matcher(text).find() || FIELDS.matcher(text).matches();
    return (dated && rest.length() - day <= (parted ? 2 * WORDS_BESIDE : WORDS_BESIDE))
        || (named && rest.length() <= WORDS_BESIDE / 2);
  }

  /** In an interview what a writer asked stands behind the name. */
  private boolean isSaid(String text) {
    for (String name : metadata.byline()) {
      if (text.startsWith(name)) {
        Matcher said = SAID.matcher(text.substring(name.length()));
        return said.matches() && MetadataReader.dayIn(text).isEmpty();
      }
    }
    return false;
  }

  private boolean isPublished(String day) {
    String published = metadata.published();
    return published == null || published.startsWith(day);
  }

  private static String key(@Nullable String text) {
    return text == null ? "" : BareText.of(text);
  }
}
