package org.hotrai.export.citation;

import org.hotrai.article.RichText;

/**
 * A reference as readers see it.
 *
 * @param id of the article in the archive
 * @param text one paragraph; its URL is a link where it is one of the web
 */
public record FormattedReference(long id, RichText text) {}
