package org.hotrai.export.pdf.page;

import java.nio.charset.StandardCharsets;
import org.hotrai.export.pdf.line.Colour;
import org.jspecify.annotations.Nullable;

/** The operators of a page (ISO 32000, annex A), in points from its lower left corner. */
final class ContentStream {
  private static final String HEX = "0123456789ABCDEF";
  private static final double THOUSAND = 1000;
  private static final double DOT = 0.8;
  private static final String DOTS = "[0 4] 0";

  private final StringBuilder operators = new StringBuilder();
  private @Nullable Colour colour;
  private String font = "";
  // Readers do not look for marked content inside an actual text.
  private boolean said;

  /** An operator with its numbers before it. */
  ContentStream put(String operator, double... numbers) {
    for (double number : numbers) {
      number(number).append(' ');
    }
    operators.append(operator).append('\n');
    return this;
  }

  /** An operator with a name before its numbers. */
  ContentStream named(String name, String operator, double... numbers) {
    operators.append('/').append(name).append(' ');
    return put(operator, numbers);
  }

  /** The colour of what is drawn from now on. */
  ContentStream fill(Colour wanted) {
    if (wanted.equals(colour)) {
      return this;
    }
    colour = wanted;
    return put("rg", wanted.red() / 255.0, wanted.green() / 255.0, wanted.blue() / 255.0);
  }

  /** The font of what is written from now on; its size in points. */
  ContentStream font(String name, double size) {
    String wanted = append(new StringBuilder(name).append(' '), size).toString();
    if (!wanted.equals(font)) {
      font = wanted;
      operators.append('/').append(wanted).append(" Tf\n");
    }
    return this;
  }

  /** Begins what draws something other than what it says. */
  ContentStream beginActualText(String text) {
    if (!said) {
      operators.append("/Span<</ActualText<FEFF");
      for (int i = 0; i < text.length(); i++) {
        appendHex(operators, text.charAt(i));
      }
      operators.append(">>>BDC\n");
    }
    return this;
  }

  ContentStream endActualText() {
    return said ? this : endMarked();
  }

  /** Begins a part of an element of that type. */
  ContentStream beginMarked(String type, int number) {
    operators.append('/').append(type).append("<</MCID ").append(number).append(">>BDC\n");
    return this;
  }

  /** Begins words of another language. */
  ContentStream beginLanguage(String tag) {
    operators.append("/Span<</Lang(").append(tag).append(")>>BDC\n");
    return this;
  }

  /** Begins what is no part of the text. */
  ContentStream beginArtifact() {
    operators.append("/Artifact BMC\n");
    return this;
  }

  /** Begins what was said before: it is shown, and copied as no more than a space. */
  ContentStream beginRepeated() {
    beginArtifact().beginActualText(" ");
    said = true;
    return this;
  }

  ContentStream endRepeated() {
    said = false;
    return endActualText().endMarked();
  }

  /** Whether what is drawn now was said before. */
  boolean isRepeated() {
    return said;
  }

  /** Codes of glyphs and the moves between them, as TJ takes them. */
  ContentStream show(CharSequence array) {
    operators.append('[').append(array).append("]TJ\n");
    return this;
  }

  /** Round dots from the right to the left, so that those of all lines stand below one another. */
  ContentStream dots(double right, double left, double y, Colour wanted) {
    operators.append("q 1 J ").append(DOTS).append(" d ");
    put("w", DOT);
    put("RG", wanted.red() / 255.0, wanted.green() / 255.0, wanted.blue() / 255.0);
    return put("m", right, y).put("l", left, y).put("S").put("Q");
  }

  /** A number with three decimals at most. */
  static StringBuilder append(StringBuilder out, double value) {
    long thousandths = Math.round(value * THOUSAND);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest != 0) {
      out.append('.').append(rest / 100);
      if (rest % 100 != 0) {
        out.append(rest / 10 % 10);
        if (rest % 10 != 0) {
          out.append(rest % 10);
        }
      }
    }
    return out;
  }

  /** Two bytes as four digits. */
  static void appendHex(StringBuilder out, int bytes) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(bytes >> shift & 0xF));
    }
  }

  /** All that was put into another one. */
  ContentStream append(ContentStream other) {
    operators.append(other.operators);
    return this;
  }

  boolean isEmpty() {
    return operators.isEmpty();
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Ends what was begun last. */
  ContentStream endMarked() {
    operators.append("EMC\n");
    return this;
  }

  private StringBuilder number(double value) {
    return append(operators, value);
  }
}
