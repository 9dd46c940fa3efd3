package org.hotrai.export.pdf.preview;

/**
 * A picture for the screen.
 *
 * @param pixels row by row from the top; alpha, red, green and blue in eight bits each
 */
public record ArgbImage(int width, int height, int[] pixels) {}
