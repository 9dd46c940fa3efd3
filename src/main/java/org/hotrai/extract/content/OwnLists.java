package org.hotrai.extract.content;

import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Lists of links that are part of what an article says, and do not lead to other articles. */
final class OwnLists {
  /** An item says as much beside its link if the list is text. */
  private static final int LEAST_BESIDE_LINK = 6;

  private static final int LIGHTEST_SENTENCE = 12;
  private static final int HEAVIEST_SENTENCE = 600;
  private static final int MOST_BOXES = 3;

  /** What a list follows of which the sentence speaks. */
  private static final Pattern INTRODUCING =
      Pattern.compile(
          ".*(?:ดังนี้|ดังต่อไปนี้|ต่อไปนี้|ได้แก่|ประกอบด้วย|as follows|the following|listed"
              + " below)\\s*[:：.]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Of what else there is to read. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?:ข่าว|บทความ|เนื้อหา)\\s?อื่น|อ่านเรื่องอื่น|(?:ข่าว|บทความ|เรื่อง|เนื้อหา)\\s?(?:ล่าสุด|ที่เกี่ยวข้อง|แนะนำ|ยอดนิยม)"
              + "|(?:ข่าว|บทความ|เรื่อง|เนื้อหา|คลิป|โพสต์)[^\\n]{0,20}สนใจ|(?:คุณ|ท่าน|อาจ)(?:จะ)?สนใจ"
              + "|^[\\s\\p{P}]*(?:(?:คลิก)?อ่าน|คลิกติดตาม)|ติดตาม(?:ข่าว|เรา|อ่าน|ชม|ได้)|อ่าน(?:เพิ่ม|ต่อ)|\\b(?:be"
              + " interested|you(?:.re| are) interested|(?:related|latest|more|other|further)"
              + " (?:\\w+ )?(?:news|stor(?:y|ies)|articles?|posts?|reading)|also (?:read|like)|read"
              + " (?:more|also))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Where MediaWiki puts an article, whose lists lead to what they name. */
  private static final Evaluator ENCYCLOPEDIA = Selector.evaluatorOf(".mw-parser-output");

  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private final Measures measures;
  private final OutsideLinks outside;

  OwnLists(Measures measures, OutsideLinks outside) {
    this.measures = measures;
    this.outside = outside;
  }

  /** Whether the element is one. */
  boolean is(Element list) {
    if (!"ul".equals(list.normalName()) && !"ol".equals(list.normalName())) {
      boolean box = list.normalName().equals("div") || list.normalName().equals("table");
      return box && areAttached(beforeBoxOf(list), list);
    }
    if (list.closest(ENCYCLOPEDIA) != null) {
      return true;
    }
    Element before = list.previousElementSibling();
    if (before == null || measures.of(before).weight() > HEAVIEST_SENTENCE) {
      return false;
    }
    return isIntroducing(before)
        || areAttached(before, list)
        || (isBetweenText(before, list.nextElementSibling()) && says(list));
  }

  private boolean says(Element list) {
    List<Element> links = list.select(LINK);
    return (saysMore(list, links) && !list.children().stream().allMatch(OwnLists::isDated))
        || outside.leadOut(links);
  }

  /** Whether all that is said beside the link of another article is when it came out. */
  private static boolean isDated(Element item) {
    return item.selectFirst(LINK) != null && TimeOnly.is(besideLinks(item));
  }

  private static String besideLinks(Element item) {
    StringBuilder text = new StringBuilder();
    item.filter((node, depth) -> {
      if (node instanceof TextNode words) {
        text.append(words.text());
      } else if (node instanceof Element element && element.is(LINK)) {
        text.append(' ');
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    });
    return text.toString();
  }

  private boolean isIntroducing(Element before) {
    Measure measure = measures.of(before);
    return !Tags.isHeading(before)
        && measure.linked() == 0
        && measure.weight() >= LIGHTEST_SENTENCE
        && INTRODUCING.matcher(before.text()).matches()
        && !OF_OTHERS.matcher(before.text()).find();
  }

  /** What stands before the list, or before the boxes that begin with it. */
  private static @Nullable Element beforeBoxOf(Element list) {
    Element at = list;
    for (int i = 0; i < MOST_BOXES && at != null && at.previousElementSibling() == null; i++) {
      at = at.parent();
    }
    return at == null ? null : at.previousElementSibling();
  }

  private static boolean areAttached(@Nullable Element before, Element list) {
    return before != null && Attachments.isLabel(before) && Attachments.areAllIn(list);
  }

  private boolean isBetweenText(Element before, @Nullable Element next) {
    return next != null
        && OutsideLinks.isText(before, measures)
        && OutsideLinks.isText(next, measures);
  }

  private boolean saysMore(Element list, List<Element> links) {
    return measures.of(list).unlinked() >= (long) LEAST_BESIDE_LINK * links.size();
  }
}
