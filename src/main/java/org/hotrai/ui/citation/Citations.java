package org.hotrai.ui.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.article.RichText;
import org.hotrai.export.citation.FormattedReference;
import org.hotrai.html.ParagraphsHtml;

/**
 * Citations in the forms in which programs paste.
 *
 * @param text a line each
 * @param html a paragraph each, slanted where the style wants it
 */
public record Citations(int count, String text, String html) {
  static Citations of(List<FormattedReference> cited) {
    List<RichText> paragraphs = cited.stream().map(FormattedReference::text).toList();
    return new Citations(
        cited.size(),
        paragraphs.stream().map(RichText::text).collect(Collectors.joining("\n")),
        ParagraphsHtml.of(paragraphs));
  }
}
