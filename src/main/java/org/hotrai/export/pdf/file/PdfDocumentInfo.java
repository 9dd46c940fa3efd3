package org.hotrai.export.pdf.file;

import java.time.Instant;

/**
 * What the file says of itself.
 *
 * @param language BCP 47 tag of most of its text
 * @param created to the second; the same articles and date give the same bytes
 */
public record PdfDocumentInfo(String title, String language, Instant created) {}
