package org.hotrai.text;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 index of its first character
 * @param end index behind its last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + " to " + end + " is no span");
    }
  }

  /** The characters of that stretch. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
