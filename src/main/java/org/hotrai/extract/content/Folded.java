package org.hotrai.extract.content;

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
  private static final int LIGHTEST_ANSWER = 25;

  /** In nodes; an element that holds more is a part of the page and answers nothing. */
  private static final int MOST_IN_ANSWER = 200;

  private static final double FEW_LINKS = 0.2;

  private static final Pattern QUESTION =
      Pattern.compile(
          ".*(?:[?？]|ไหม|หรือไม่|หรือยัง|อย่างไร|ยังไง|อะไร|ใคร|ที่ไหน|ที่ใด|เมื่อไร|เมื่อไหร่|เมื่อใด|ทำไม|เท่าไร|เท่าไหร่|กี่).*");
  private static final Pattern NAMES =
      Pattern.compile("(?:^|[\\s_-])(?:accordion|faq|collaps)", Pattern.CASE_INSENSITIVE);
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private Folded() {}

  /** Whether the button asks what the text behind it answers. */
  static boolean isQuestion(Element button) {
    String text = button.text();
    if (text.length() > LONGEST_QUESTION || TextWeight.of(text) < LIGHTEST_QUESTION) {
      return false;
    }
    Element answer = behind(button);
    return answer != null
        && (QUESTION.matcher(text).matches() || isNamed(button) || isNamed(answer))
        && isAnswer(answer);
  }

  /** Whether the hidden element is what a heading or a button right before it folds out. */
  static boolean isAnswer(Element hidden, Measure measure) {
    if (!isNamed(hidden) || measure.prose() == 0 || measure.linkDensity() > FEW_LINKS) {
      return false;
    }
    Element before = hidden.previousElementSibling();
    Element question = before == null || before.childrenSize() != 1 ? before : before.child(0);
    return question != null
        && (Tags.isHeading(question) || "button".equals(question.normalName()))
        && TextWeight.of(question.text()) >= LIGHTEST_QUESTION;
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
    return weight >= LIGHTEST_ANSWER && links <= FEW_LINKS * weight;
  }

  /** What stands behind the button, or behind the box that holds nothing but the button. */
  private static @Nullable Element behind(Element button) {
    Element next = button.nextElementSibling();
    Element box = button.parent();
    return next == null && box != null && box.childrenSize() == 1 ? box.nextElementSibling() : next;
  }

  private static boolean isNamed(Element element) {
    return NAMES.matcher(element.className()).find() || NAMES.matcher(element.id()).find();
  }
}
