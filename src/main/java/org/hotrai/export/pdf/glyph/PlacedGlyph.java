package org.hotrai.export.pdf.glyph;

/**
 * A glyph and where it stands, in thousandths of the font's size.
 *
 * @param id its number in the face
 * @param x rightwards from the origin of its unit
 * @param y upwards from the baseline
 */
public record PlacedGlyph(int id, double x, double y) {}
