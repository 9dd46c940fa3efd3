package org.hotrai.extract.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Drops, inside an article, what leads elsewhere: lists of links, teasers, boxes of labels. */
final class Trimmer {
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "^\\W*(?:read (?:more|also|next|the full)|see also|also read|more"
              + " (?:on|from|about)|related|continue reading|recommended|don.t miss|watch|lesen"
              + " sie|mehr zum thema|mehr dazu|siehe auch|weiterlesen|lire aussi|à lire|leer más|le"
              + " puede interesar|lea también|te puede interesar|leia (?:também|mais)|leggi"
              + " anche|lees ook|baca juga|xem thêm|đọc thêm|ayrıca oku|ilgili haber|читайте"
              + " (?:также|ещё)|czytaj (?:też|także|więcej)|läs (?:också|även|mer)|les også|læs"
              + " også|lue myös|čtěte také|citește și|اقرأ"
              + " (?:أيضا|المزيد)|相关(?:阅读|新闻)|延伸閱讀|関連記事|あわせて読みたい|"
              + "ອ່ານ(?:ຂ່າວ)?(?:ເພີ່ມເຕີມ|ຕໍ່)|ຂ່າວທີ່ກ່ຽວຂ້ອງ|អាន(?:បន្ត|បន្ថែម|ផងដែរ)|ព័ត៌មានពាក់ព័ន្ធ"
              + "|ဆက်လက်ဖတ်ရှု|ဆက်စပ်သတင်း|"
              + "อ่าน(?:ข่าว|เรื่อง|บทความ)?(?:เพิ่มเติม|ต่อ|ที่เกี่ยวข้อง)|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|ดูเพิ่มเติม|ติดตาม).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** Meetings and offers of work, too, have a day for "ลงทะเบียน:" and "สมัคร:". */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:^|\\s)(?:(?:total )?posts?|threads|replies|โพสต์|โพส|กระทู้|จำนวนโพสต์)"
              + "\\s*[:：]\\s*[\\d๐-๙][\\d๐-๙,.]*(?!\\p{L})"
              + "|(?:^|\\s)(?:joined|registered|member since|เข้าร่วม|เป็นสมาชิก"
              + "|(?:ลงทะเบียน|สมัครสมาชิก|สมัคร|เข้าร่วม|เป็นสมาชิก)เมื่อ(?:วันที่)?)"
              + "\\s*[:：]\\s*\\S",
          Pattern.CASE_INSENSITIVE);

  /** What laws refer their readers to. */
  private static final Pattern PROVISION =
      Pattern.compile(
          "(?:\\b(?:sections?|articles?|rules?|clauses?|paragraphs?|annex|schedule|regulations?"
              + "|art|para|pasal|điều)\\.? |§ ?|มาตรา ?|ข้อ ?|ມາດຕາ ?|មាត្រា ?)[\\d๐-๙໐-៩]",
          Pattern.CASE_INSENSITIVE);

  /** So many letters behind a link go on with a sentence. */
  private static final int LIGHTEST_PREDICATE = 4;

  private static final int HEAVIEST_MEMBER = 160;
  private static final int LONGEST_LEAD = 200;
  private static final double MANY_LINKS = 0.5;
  private static final double ALL_LINKS = 0.9;
  private static final int SHORT = 80;
  private static final int LONGEST_TEASER = 350;

  private final Measures measures;
  private final Hints hints;
  private final @Nullable Element title;
  private final OutsideLinks outside = new OutsideLinks();
  private final OwnLists ownLists;
  private final TextBoxes textBoxes = new TextBoxes();
  private final Removal removal = new Removal();

  /** What may be full of links, and all that holds it. */
  private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param title the element that shows the title, or null
   */
  Trimmer(Measures measures, Hints hints, @Nullable Element title) {
    this.title = title;
    this.measures = measures;
    this.hints = hints;
    this.ownLists = new OwnLists(measures, outside);
  }

  void trim(Element article) {
    textBoxes.add(article, measures);
    for (Element element : article.getAllElements().reversed()) {
      if (!element.equals(article)
          && Tags.isBlock(element)
          && leadsElsewhere(element)
          && !isSource(element)) {
        removeHeadingOf(element);
        removal.add(element);
      }
    }
    removal.apply();
  }

  private boolean isSource(Element element) {
    Element before = element.previousElementSibling();
    return (isShort(element) && SourceLine.is(element))
        || (before != null && isShort(before) && SourceLine.isUnderLabel(element));
  }

  /** The text of long elements in each other would be put together again for each. */
  private boolean isShort(Element element) {
    return measures.of(element).weight() <= SourceLine.LONGEST;
  }

  private boolean leadsElsewhere(Element element) {
    Measure measure = measures.of(element);
    return switch (element.normalName()) {
      case "ul",
          "ol",
          "dl",
          "div",
          "section",
          "table",
          "form",
          "fieldset",
          "article",
          "center",
          "header",
          "td" ->
          measure.weight() > 0
              && (isLinks(element, measure)
                  || isTeaser(element, measure)
                  || isMember(element, measure));
      case "p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote" -> isLeadOn(element, measure);
      default -> false;
    };
  }

  private boolean isLinks(Element element, Measure measure) {
    double density = measure.linkDensity();
    if (hints.is(Hint.NOTES, element)) {
      return false;
    }
    boolean doubtful = hints.is(Hint.DOUBTFUL, element) && !textBoxes.areCalled(element);
    return (density > MANY_LINKS
            && measure.prose() < SHORT
            && !element.normalName().equals("td")
            && !isKept(element, measure))
        || (density > MANY_LINKS / 2 && doubtful && measure.prose() < SHORT)
        || (doubtful
            && measure.prose() == 0
            && measure.weight() < SHORT
            && !isDayOfOne(element, measure)
            && !isHeadingAlone(measure)
            && !measure.hasPicture()
            && !"table".equals(element.normalName()));
  }

  /** Whether it dates one of several parts of a kind that lead nowhere, as in a timeline. */
  private boolean isDayOfOne(Element element, Measure measure) {
    Element part = element.parent();
    return part != null
        && measures.of(part).linked() == 0
        && measures.of(part).weight() > measure.weight()
        && (isOfKind(part, part.nextElementSibling())
            || isOfKind(part, part.previousElementSibling()))
        && TimeOnly.is(element.text());
  }

  private static boolean isOfKind(Element part, @Nullable Element other) {
    return other != null
        && part.normalName().equals(other.normalName())
        && part.className().equals(other.className());
  }

  /** Whether it is full of links and the article's all the same, or holds what is. */
  private boolean isKept(Element element, Measure measure) {
    boolean own =
        DataTables.isLabelled(element, measure)
            || (ownLists.is(element) && !isLedIn(element.previousElementSibling()));
    Element at = own ? element : null;
    while (at != null && kept.add(at)) {
      at = at.parent();
    }
    return kept.contains(element);
  }

  private static boolean isLedIn(@Nullable Element before) {
    return before != null
        && !TextWeight.isMore(before, LONGEST_LEAD)
        && LEADS_ON.matcher(before.text()).matches();
  }

  /** Programs that build pages of boxes give headings a box of their own. */
  private boolean isHeadingAlone(Measure measure) {
    Element heading = measure.heading();
    return heading != null
        && !heading.equals(title)
        && measure.linked() == 0
        && measures.of(heading).weight() == measure.weight();
  }

  private boolean isLeadOn(Element element, Measure measure) {
    if (measure.weight() >= LONGEST_LEAD || measure.linkDensity() <= MANY_LINKS) {
      return false;
    }
    String text = element.text();
    boolean onlyLink =
        measure.linkDensity() > ALL_LINKS
            && !"li".equals(element.normalName())
            && !text.contains("://")
            && !text.contains("www.");
    return (onlyLink && !outside.isBetweenText(element, measures))
        || (LEADS_ON.matcher(text).matches()
            && !PROVISION.matcher(text).find()
            && endsLinked(element));
  }

  /** Whether the last words are a link's; a sentence that ends otherwise is prose with a link. */
  private static boolean endsLinked(Element element) {
    int[] behind = {0};
    element.traverse((node, depth) -> {
      if (node instanceof Element at && Tags.isLink(at)) {
        behind[0] = 0;
      } else if (node instanceof TextNode text && !isLinked(text, element)) {
        behind[0] += TextWeight.of(text.getWholeText());
      }
    });
    return behind[0] < LIGHTEST_PREDICATE;
  }

  private static boolean isLinked(TextNode text, Element within) {
    for (Element at = text.parent(); at != null && !at.equals(within); at = at.parent()) {
      if (Tags.isLink(at)) {
        return true;
      }
    }
    return false;
  }

  /** A part whose heading leads elsewhere announces another article. */
  private boolean isTeaser(Element element, Measure measure) {
    if (measure.prose() >= LONGEST_TEASER || measure.linked() == 0) {
      return false;
    }
    Element heading = measure.heading();
    return heading != null
        && !heading.equals(title)
        && Tags.isWithin(heading, element)
        && measures.of(heading).linkDensity() > ALL_LINKS;
  }

  /** Beside each post a forum tells of the member who wrote it: since when, how many posts. */
  private boolean isMember(Element element, Measure measure) {
    return measure.weight() < HEAVIEST_MEMBER
        && MEMBER.matcher(element.text()).find()
        && !(measure.prose() > 0 && isPost(element));
  }

  /** Whether a part of it is running text that tells nothing of a member. */
  private boolean isPost(Element element) {
    return element.children().stream()
        .anyMatch(part -> measures.of(part).prose() > 0 && !MEMBER.matcher(part.text()).find());
  }

  /** A heading over nothing but links belongs to them. */
  private void removeHeadingOf(Element links) {
    Element before = links.previousElementSibling();
    boolean list =
        "ul".equals(links.normalName())
            || "ol".equals(links.normalName())
            || "div".equals(links.normalName());
    if (list && before != null && measures.of(links).weight() > 0) {
      Element after = links.nextElementSibling();
      boolean over =
          Tags.isHeading(before)
              && (after == null || Tags.isHeading(after) || measures.of(after).prose() == 0);
      boolean leadOn =
          LEADS_ON.matcher(before.text()).matches() && before.text().length() < LONGEST_LEAD / 2;
      if (over || leadOn) {
        removal.add(before);
      }
    }
  }
}
