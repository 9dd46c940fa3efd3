package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.text.BareText;
import org.hotrai.text.Keywords;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Where a page lets its reader in or asks for an account: the words that stand beside such links,
 * buttons and fields. Read before controls are taken out of the page.
 */
public final class Doors {
  /** Those of a page that has none. */
  public static final Doors NONE = new Doors(List.of());

  private static final Set<String> INPUTS = Set.of("submit", "button", "password", "email");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "subscri|log ?in|sign ?(?:in|up)|regist|account|abo\\b|abonn|anmeld|connecte|identifi"
              + "|สมาชิก|เข้าสู่ระบบ|ลงทะเบียน",
          Pattern.CASE_INSENSITIVE);

  /** One of these is in all that {@link #ACCOUNT} finds. */
  private static final Keywords OF_ACCOUNT =
      Keywords.of(
          "subscri",
          "log",
          "sign",
          "regist",
          "account",
          "abo",
          "anmeld",
          "connecte",
          "identifi",
          "สมาชิก",
          "เข้าสู่ระบบ",
          "ลงทะเบียน");

  /** What stands on a control is not longer, in characters. */
  private static final int LONGEST_LABEL = 60;

  /** A box around a control weighs no more, with what stands over it. */
  private static final int HEAVIEST_BOX = 400;

  private static final int LEVELS = 4;

  /** So many lines over the box may lead to it. */
  private static final int LINES_OVER = 3;

  /** So many are looked at: a page made to stop programs may hold any number. */
  private static final int MOST = 40;

  private final List<String> besides;

  private Doors(List<String> besides) {
    this.besides = besides;
  }

  /** Those of the page. */
  public static Doors in(Element body) {
    List<String> besides = new ArrayList<>();
    body.filter((node, depth) -> {
      if (node instanceof Element control && isControl(control) && isDoor(control)) {
        besides.add(BareText.of(beside(control, body)));
      }
      return besides.size() < MOST ? FilterResult.CONTINUE : FilterResult.STOP;
    });
    return new Doors(List.copyOf(besides));
  }

  private static boolean isControl(Element element) {
    return switch (element.normalName()) {
      case "a" -> element.hasAttr("href");
      case "button" -> true;
      case "input" -> INPUTS.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }

  /** Whether the line stands beside one. */
  public boolean isBeside(String line) {
    String bare = BareText.of(line);
    return besides.stream().anyMatch(beside -> beside.contains(bare));
  }

  private static boolean isDoor(Element control) {
    if ("input".equals(control.normalName()) && !isButton(control)) {
      return true;
    }
    String label = isButton(control) ? control.attr("value") : control.text();
    return label.length() <= LONGEST_LABEL
        && OF_ACCOUNT.isAnyIn(label)
        && ACCOUNT.matcher(label).find();
  }

  private static boolean isButton(Element input) {
    String type = input.attr("type");
    return "submit".equalsIgnoreCase(type) || "button".equalsIgnoreCase(type);
  }

  /** The words of the largest light box around the control, and of light lines over it. */
  private static String beside(Element control, Element body) {
    Element box = control;
    for (int level = 0; level < LEVELS; level++) {
      Element outer = box.parent();
      if (outer == null || outer.equals(body) || TextWeight.isMore(outer, HEAVIEST_BOX)) {
        break;
      }
      box = outer;
    }
    StringBuilder words = new StringBuilder(box.text());
    Element over = box.previousElementSibling();
    for (int i = 0; i < LINES_OVER && over != null; i++) {
      words.insert(0, TextWeight.isMore(over, HEAVIEST_BOX) ? "" : over.text());
      over = over.previousElementSibling();
    }
    return words.toString();
  }
}
