package org.hotrai.html;

import java.util.List;
import java.util.Set;
import org.hotrai.article.RichText;

/** Paragraphs by themselves, to be pasted into other documents. */
public final class ParagraphsHtml {
  private ParagraphsHtml() {}

  /** A {@code p} element a line. */
  public static String of(List<RichText> paragraphs) {
    Markup markup = new Markup();
    for (RichText paragraph : paragraphs) {
      markup.begin("p");
      Lettering.Drawn drawn = new Lettering.Drawn(paragraph.text(), Set.of());
      new InlineHtml(markup, List.of(), drawn, NoteLinks.none()).write(paragraph);
      markup.end().text("\n");
    }
    return markup.toString();
  }
}
