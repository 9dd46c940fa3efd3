package org.hotrai.extract.content;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Questions that fold their answers out, which readers of a page open one by one. */
final class Folded {
  private static final int LONGEST_QUESTION = 200;
  private static final int LIGHTEST_QUESTION = 10;

  /** What is one of several that fold out is no label of something else. */
  private static final int LIGHTEST_OF_SEVERAL = 3;

  private static final int LIGHTEST_ANSWER = 25;
  private static final int RUNNING_TEXT = 100;

  /** In nodes; an element that holds more is a part of the page and answers nothing. */
  private static final int MOST_IN_ANSWER = 200;

  private static final double FEW_LINKS = 0.2;

  private static final Pattern QUESTION =
      Pattern.compile(
          ".*(?:[?？]|ไหม|หรือไม่|หรือยัง|อย่างไร|ยังไง|อะไร|ใคร|ที่ไหน|ที่ใด|เมื่อไร|เมื่อไหร่|เมื่อใด|ทำไม|เท่าไร|เท่าไหร่|กี่).*");
  private static final Pattern NAMES =
      Pattern.compile("(?:^|[\\s_-])(?:accordion|faq|collaps)", Pattern.CASE_INSENSITIVE);

  /** What hidden parts are called that a heading or a button folds out. */
  private static final Pattern PANEL =
      Pattern.compile(
          "(?:^|[\\s_-])(?:acc(?:ordion)?|faq|collaps\\w*|toggle|panel|spoiler|tab-?(?:content|pane|panel))(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** What is called the title of a part that folds out. */
  private static final Pattern CALLED_HEAD =
      Pattern.compile(
          "(?:spoiler|toggle|accordion|collaps\\w*)[_-]?(?:title|trigger|head(?:er|ing)?)(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** Buttons that open menus and comments are called collapsed, too. */
  private static final Pattern ASKING =
      Pattern.compile("(?:^|[\\s_-])(?:accordion|faq)", Pattern.CASE_INSENSITIVE);

  private static final String LABELLED = "aria-labelledby";

  /** Stays on what was a button. */
  private static final String MARK = "hotrai-asks";

  private static final Pattern OF_SITE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:settings?|search|menu|nav\\w*|dropdown|modal|popup|login|langs?|share|cookies?)(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** An answer may be called so by what it is about. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:languages?|privacy|report)(?=$|[\\s_-])", Pattern.CASE_INSENSITIVE);

  /** How a part is told to look while it is open. */
  private static final Set<String> STATES =
      Set.of("active", "open", "opened", "show", "in", "current", "collapsed", "closed", "hidden");

  /** By which parts of one kind are told apart. */
  private static final Pattern NUMBER = Pattern.compile("\\d+$");

  /** It folds out the rest of a text. */
  private static final Pattern REST =
      Pattern.compile("(?:อ่าน(?:ต่อ|เพิ่ม)|read more).*", Pattern.CASE_INSENSITIVE);

  /** What a site settles with its reader. */
  private static final Pattern OF_READER =
      Pattern.compile(
          "คุกกี้|\\bcookies?\\b"
              + "|^(?:นโยบาย|ประกาศ|(?:การ)?ตั้งค่า)?(?:ความเป็นส่วนตัว|(?:การ)?แจ้งเตือน)(?:ของ(?:เรา|คุณ|ท่าน|เว็บ).*)?$|^(?:(?:your|our|manage|push|web|browser|e-?mail)"
              + " ){0,2}(?:privacy|notifications?)(?:"
              + " (?:overview|policy|notice|statement|settings?|preferences?|cent(?:er|re)|choices))?$",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private Folded() {}

  /** Makes a paragraph of the button if it asks what the text behind it answers. */
  static boolean keptAsQuestion(Element button) {
    boolean question = isQuestion(button);
    if (question) {
      button.tagName("p").attr(MARK, true);
    }
    return question;
  }

  private static boolean isQuestion(Element button) {
    String text = button.text();
    if (text.length() > LONGEST_QUESTION || TextWeight.of(text) < LIGHTEST_QUESTION) {
      return false;
    }
    Element box = button.nextElementSibling() == null ? boxOf(button) : button;
    Element answer = box == null ? null : box.nextElementSibling();
    if (box == null || answer == null) {
      return false;
    }
    boolean named = isNamed(answer, NAMES) || isNamed(button, ASKING);
    return (named || (QUESTION.matcher(text).matches() && !isNextParagraph(box, answer)))
        && isAnswer(answer);
  }

  /** The box that holds nothing but the button. */
  private static @Nullable Element boxOf(Element button) {
    Element box = button.parent();
    return box != null && box.childrenSize() == 1 && box.ownText().isBlank() ? box : null;
  }

  /** Before the next paragraph of an article a lone button asks its reader for something. */
  private static boolean isNextParagraph(Element box, Element answer) {
    Element before = box.previousElementSibling();
    Element question = before == null ? null : before.previousElementSibling();
    return "p".equals(answer.normalName()) && !asks(question) && !asks(answer.nextElementSibling());
  }

  /** Whether the hidden element is what a heading or a button right before it folds out. */
  static boolean isAnswer(Element hidden, Measure measure) {
    boolean several = isOneOfSeveral(hidden);
    boolean named = isNamed(hidden, NAMES);
    if (!(named || isPanel(hidden)) || measure.prose() == 0 || measure.linkDensity() > FEW_LINKS) {
      return false;
    }
    Element before = hidden.previousElementSibling();
    return before != null
        && (Tags.isHeading(before) || asks(before) || holdsHeading(before))
        && TextWeight.isMore(
            before,
            (several || isTitleOfText(before, measure) ? LIGHTEST_OF_SEVERAL : LIGHTEST_QUESTION)
                - 1)
        && (several || isLabel(before, named, measure))
        && (several || !(isOfSite(hidden, named) || isBox(before, hidden)))
        && hidden.selectFirst(Controls.ASKING) == null;
  }

  private static boolean isLabel(Element before, boolean named, Measure hidden) {
    return named || isTitle(before) || isTitleOfText(before, hidden);
  }

  private static boolean isTitle(Element before) {
    return Tags.isHeading(before) || holdsHeading(before);
  }

  /** A title of one word, or what is only called one, may stand over running text. */
  private static boolean isTitleOfText(Element before, Measure hidden) {
    return hidden.prose() >= RUNNING_TEXT
        && (isTitle(before) || CALLED_HEAD.matcher(before.className()).find());
  }

  /** Whether the label or the first line under it calls the reader to something. */
  private static boolean isBox(Element label, Element hidden) {
    String words = label.text();
    return BoxWords.open(hidden)
        || (BoxWords.open(label) && !REST.matcher(words).matches())
        || (OF_READER.matcher(words).find() && !QUESTION.matcher(words).matches());
  }

  private static boolean isPanel(Element hidden) {
    return isNamed(hidden, PANEL)
        || "tabpanel".equals(hidden.attr("role"))
        || hidden.hasAttr(LABELLED);
  }

  /** Whether others of the same kind stand beside it, or beside the box that holds it. */
  private static boolean isOneOfSeveral(Element hidden) {
    Element box = hidden.parent();
    return hasTwin(hidden)
        || (box != null
            && (isTwin(box, hidden, box.nextElementSibling())
                || isTwin(box, hidden, box.previousElementSibling())));
  }

  private static boolean isTwin(Element box, Element hidden, @Nullable Element other) {
    return isSameKind(box, other)
        || (other != null && other.children().stream().anyMatch(part -> isSameKind(hidden, part)));
  }

  /** Between two hidden parts stands what the second is folded out by. */
  private static boolean hasTwin(Element hidden) {
    Element button = hidden.previousElementSibling();
    Element before = button == null ? null : button.previousElementSibling();
    Element next = hidden.nextElementSibling();
    return isSameKind(hidden, before)
        || (next != null && isSameKind(hidden, next.nextElementSibling()));
  }

  private static boolean isOfSite(Element hidden, boolean named) {
    return isNamed(hidden, OF_SITE) || (!named && isNamed(hidden, SUBJECT));
  }

  private static boolean isSameKind(Element box, @Nullable Element other) {
    return other != null
        && box.normalName().equals(other.normalName())
        && (kinds(box).isEmpty()
            ? box.hasAttr(LABELLED) && other.hasAttr(LABELLED) && kinds(other).isEmpty()
            : kinds(box).equals(kinds(other)));
  }

  private static Set<String> kinds(Element element) {
    Set<String> kinds = new HashSet<>(element.classNames());
    kinds.removeAll(STATES);
    kinds.remove("");
    return kinds.stream().map(kind -> NUMBER.matcher(kind).replaceFirst("")).collect(toSet());
  }

  private static boolean holdsHeading(Element box) {
    Element heading = null;
    for (Element part : box.children()) {
      if (Tags.isHeading(part) && heading == null) {
        heading = part;
      } else if (TextWeight.isMore(part, 0)) {
        return false;
      }
    }
    return heading != null && box.ownText().isBlank();
  }

  /** Whether it is a button or was one, or holds nothing else. */
  private static boolean asks(@Nullable Element element) {
    return element != null
        && (isButton(element)
            || (element.childrenSize() == 1
                && element.ownText().isBlank()
                && isButton(element.child(0))));
  }

  private static boolean isButton(Element element) {
    return "button".equals(element.normalName())
        || "button".equals(element.attr("role"))
        || element.hasAttr("aria-controls")
        || CALLED_HEAD.matcher(element.className()).find()
        || element.hasAttr(MARK);
  }

  private static boolean isAnswer(Element answer) {
    int links = 0;
    int nodes = 0;
    for (Element inside : answer.getAllElements()) {
      if (++nodes > MOST_IN_ANSWER || "button".equals(inside.normalName())) {
        return false;
      }
      links += inside.is(LINK) ? TextWeight.of(inside.text()) : 0;
    }
    int weight = TextWeight.of(answer.text());
    int least = isOneOfSeveral(answer) ? LIGHTEST_OF_SEVERAL : LIGHTEST_ANSWER;
    return weight >= least && links <= FEW_LINKS * weight;
  }

  private static boolean isNamed(Element element, Pattern names) {
    return names.matcher(element.className()).find() || names.matcher(element.id()).find();
  }
}
