package org.hotrai.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Marks what asks the reader to fill in or send something, before the controls are taken out. A
 * button that copies, and a player, may be of an article.
 */
final class Controls {
  /** Stays on the element that held what asks so. */
  static final String MARK = "hotrai-asks-reader";

  /** Found where the reader has to fill in or choose something. */
  static final String FIELD = MARK + "=field";

  /** Parts that ask the reader for something, as no text does. */
  static final Evaluator ASKING = Selector.evaluatorOf("form, [" + FIELD + "], [role=menu]");

  /** What buttons say that take what the reader gives. */
  private static final Pattern SENDS =
      Pattern.compile(
          "\\s*(?:ส่ง(?!ต่อ)|ยืนยัน|สมัคร|เข้าสู่ระบบ|ล็อกอิน|ลงชื่อเข้า|โหวต|ลงคะแนน|ให้คะแนน|ติดตาม|แสดงความ|ยอมรับ|(?:send|submit|accept|agree|subscribe|sign|log"
              + " ?in|register|join|vote|rate|follow|comment|reply)\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Controls() {}

  /** Marks the parent of the element if that is one. */
  static void markParent(Element element) {
    Element parent = element.parent();
    switch (element.normalName()) {
      case "select", "textarea" -> mark(parent, "field");
      case "input" -> {
        if (!"hidden".equalsIgnoreCase(element.attr("type"))) {
          mark(parent, "field");
        }
      }
      case "button" -> {
        if (parent != null && !parent.hasAttr(MARK) && sends(element)) {
          mark(parent, "button");
        }
      }
      default -> {}
    }
  }

  private static boolean sends(Element button) {
    return "submit".equalsIgnoreCase(button.attr("type")) || SENDS.matcher(button.text()).matches();
  }

  private static void mark(@Nullable Element parent, String kind) {
    if (parent != null) {
      parent.attr(MARK, kind);
    }
  }
}
