package org.hotrai.extract.block;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hotrai.article.Style;
import org.hotrai.extract.note.PageNotes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How text is set at a place of a page.
 *
 * @param link absolute URL, or null
 * @param language BCP 47 tag that the page claims for the text, or null
 * @param note number of the note that the text marks, or null
 */
record Look(
    Set<Style> styles, @Nullable String link, @Nullable String language, @Nullable Integer note) {
  static final Look PLAIN = new Look(Set.of(), null, null, null);

  Look {
    styles = Set.copyOf(styles);
  }

  /** The look inside that inline element. */
  Look inside(Element element) {
    return switch (element.normalName()) {
      case "b", "strong" -> with(Style.BOLD);
      case "i", "em", "cite", "dfn", "var" -> with(Style.ITALIC);
      case "u", "ins" -> with(Style.UNDERLINE);
      case "s", "strike", "del" -> with(Style.STRIKE);
      case "sub" -> with(Style.SUBSCRIPT);
      case "sup" -> with(Style.SUPERSCRIPT);
      case "code", "tt", "kbd", "samp" -> with(Style.CODE);
      case "a" -> {
        Integer mark = PageNotes.markedBy(element).orElse(null);
        String target = mark == null ? Links.target(element, "href") : null;
        yield new Look(styles, target, language, mark);
      }
      default -> this;
    };
  }

  /** The look in the language that the element claims for its text. */
  Look speaking(Element element) {
    String tag = element.attr("lang").strip();
    return tag.isEmpty() || tag.length() > 35 || tag.equalsIgnoreCase(language)
        ? this
        : new Look(
            styles, link, Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag(), note);
  }

  private Look with(Style style) {
    EnumSet<Style> more = EnumSet.of(style);
    more.addAll(styles);
    return new Look(more, link, language, note);
  }
}
