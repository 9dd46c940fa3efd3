package org.hotrai.export.pdf.book;

/** A title and the page that it stands on, from 1. */
public record ContentsEntry(String title, int page) {}
