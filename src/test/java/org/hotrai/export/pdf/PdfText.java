package org.hotrai.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Reads a page's text as a viewer copies it: actual texts, then codes by their map. */
public final class PdfText {
  /** A shown stretch: where its glyphs begin and how far the visible ones reach, in points. */
  public record Shown(double left, double right, double baseline, boolean artifact) {}

  private static final String SAID = "ActualText";
  private static final String SPOKEN = "Lang";

  private final PDPage page;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder artifacts = new StringBuilder();
  private final List<String> languages = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();
  private final StringBuilder told = new StringBuilder();
  private final List<String> wide = new ArrayList<>();
  private final List<Integer> goes = new ArrayList<>();
  private final Deque<String> marks = new ArrayDeque<>();
  private int inActualText;
  private @Nullable PDFont font;
  private double size;
  private double x;
  private double y;

  private PdfText(PDPage page) {
    this.page = page;
  }

  static PdfText of(PDPage page) throws IOException {
    PdfText read = new PdfText(page);
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        read.run(operator.getName(), operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return read;
  }

  /** The text of all pages without what is an artifact. */
  static String of(PDDocument document) throws IOException {
    StringBuilder all = new StringBuilder();
    for (PDPage page : document.getPages()) {
      all.append(of(page).text());
    }
    return all.toString();
  }

  String text() {
    return text.toString();
  }

  String artifacts() {
    return artifacts.toString();
  }

  /** The languages that words name, each with those words. */
  List<String> languages() {
    return languages;
  }

  /** What the codes tell without the actual texts, to a reader that knows none. */
  String codes() {
    return told.toString().replace("\u2060", "");
  }

  /** What the codes tell that have a width. */
  List<String> wide() {
    return wide;
  }

  /** In how many goes the glyphs of each actual text are shown. */
  List<Integer> goes() {
    return goes;
  }

  List<Shown> shown() {
    return shown;
  }

  private void run(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case "BMC", "BDC" -> begin(operands);
      case "EMC" -> {
        if (marks.pop().equals(SAID)) {
          inActualText--;
        }
      }
      case "Tf" -> {
        font = page.getResources().getFont((COSName) operands.get(0));
        size = number(operands.get(1));
      }
      case "Tm" -> {
        x = number(operands.get(4));
        y = number(operands.get(5));
      }
      case "TJ" -> show((COSArray) operands.get(0));
      default -> {}
    }
  }

  private void begin(List<COSBase> operands) {
    String tag = ((COSName) operands.get(0)).getName();
    String said =
        operands.size() > 1
            ? ((COSDictionary) operands.get(1)).getString(COSName.ACTUAL_TEXT)
            : null;
    if (said != null) {
      if (inActualText == 0) {
        append(said);
      }
      inActualText++;
      goes.add(0);
    }
    String language =
        operands.size() > 1 ? ((COSDictionary) operands.get(1)).getString(COSName.LANG) : null;
    if (language != null) {
      languages.add(language);
      languages.add("");
    }
    marks.push(said != null ? SAID : language != null ? SPOKEN : tag);
  }

  private void show(COSArray array) throws IOException {
    PDFont current = Objects.requireNonNull(font);
    double start = x;
    double visible = x;
    for (COSBase item : array) {
      if (item instanceof COSString codes) {
        byte[] bytes = codes.getBytes();
        for (int i = 0; i < bytes.length; i += 2) {
          int code = ((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF);
          String characters = current.toUnicode(code);
          x += current.getWidth(code) * size / 1000;
          if (!isArtifact()) {
            told.append(characters);
          }
          if (current.getWidth(code) > 0) {
            wide.add(characters);
          }
          if (inActualText == 0) {
            append(characters);
          }
          visible = characters.isBlank() ? visible : x;
        }
      } else {
        x -= number(item) * size / 1000;
      }
    }
    if (inActualText > 0) {
      goes.add(goes.removeLast() + 1);
    }
    shown.add(new Shown(start, visible, y, isArtifact()));
  }

  private void append(String characters) {
    (isArtifact() ? artifacts : text).append(characters);
    if (marks.contains(SPOKEN)) {
      languages.add(languages.removeLast() + characters);
    }
  }

  private boolean isArtifact() {
    return marks.contains("Artifact");
  }

  private static double number(COSBase number) {
    return ((COSNumber) number).floatValue();
  }
}
