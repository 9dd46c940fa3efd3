package org.hotrai.extract.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;

/** Boxes that an article sets beside its own text: facts, a chronicle, notes, corrections. */
final class OwnAsides {
  private static final int LONGEST_OPENING = 60;

  private static final Set<String> ROLES =
      Set.of("doc-endnotes", "doc-footnote", "doc-tip", "doc-notice", "doc-appendix", "note");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\W*(?:ข้อสังเกต|หมายเหตุ|ไทม์ไลน์|ลำดับเหตุการณ์|แก้ไขข่าว|คำชี้แจง|ข้อเท็จจริง|เชิงอรรถ|(?:editor.{0,2}s"
              + " )?note\\b|correction\\b|clarification\\b|time ?line\\b|key (?:facts|points)\\b"
              + "|facts?\\s*[:：]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SITE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:author|writer|app|activity|promo)(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SITE =
      Pattern.compile(
          "\\b(?:(?:privacy|cookies?|corrections?|comments?|community|editorial|our)"
              + " polic(?:y|ies)|our apps?|your activity|download"
              + " (?:the|our|it)\\b.{0,20}\\bapp)\\b|นโยบาย(?:ความเป็นส่วนตัว|คุกกี้)|แอปของเรา|กิจกรรมของคุณ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private OwnAsides() {}

  /** Whether the element is one: it stands in an article, says what it is, and leads nowhere. */
  static boolean is(Element aside, Measure held, Hints hints) {
    return held.linked() == 0
        && held.weight() > 0
        && !SITE.matcher(aside.className() + " " + aside.id()).find()
        && !isOfSite(aside)
        && !hints.is(Hint.FURNITURE, aside)
        && (hints.is(Hint.NOTES, aside)
            || hints.is(Hint.FACTS, aside)
            || ROLES.contains(aside.attr("role").toLowerCase(Locale.ROOT))
            || opens(aside))
        && aside.closest(Tags.ARTICLE) != null;
  }

  private static boolean isOfSite(Element aside) {
    String text = aside.text();
    return OF_SITE.matcher(text.substring(0, Math.min(text.length(), LONGEST_OPENING))).find();
  }

  private static boolean opens(Element aside) {
    Element first = aside;
    while (first.childrenSize() > 0 && first.ownText().isBlank()) {
      first = first.child(0);
    }
    String text = first.text();
    return OPENING.matcher(text.substring(0, Math.min(text.length(), LONGEST_OPENING))).matches();
  }
}
