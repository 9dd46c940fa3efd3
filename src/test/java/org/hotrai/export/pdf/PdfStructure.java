package org.hotrai.export.pdf;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A file's structure in words: an element is its type, its language if it names one, and its parts
 * in brackets; "#" is a marked content of its first page, "+" one of a later page, "@" an
 * annotation.
 */
final class PdfStructure {
  private PdfStructure() {}

  static String of(PDDocument document) {
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    return part(Objects.requireNonNull(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT)));
  }

  private static String part(COSBase part) {
    return switch (part) {
      case COSInteger content -> "#";
      case COSArray parts ->
          IntStream.range(0, parts.size())
              .mapToObj(parts::getObject)
              .map(PdfStructure::part)
              .collect(Collectors.joining(" "));
      case COSDictionary element -> element(element);
      default -> throw new AssertionError(part);
    };
  }

  private static String element(COSDictionary element) {
    String type = element.getNameAsString(COSName.TYPE);
    if ("MCR".equals(type)) {
      return "+";
    }
    if ("OBJR".equals(type)) {
      return "@";
    }
    String language = element.getString(COSName.LANG, "");
    String name = element.getNameAsString(COSName.S, "");
    COSBase parts = element.getDictionaryObject(COSName.K);
    String inner = parts == null ? "" : "(" + part(parts) + ")";
    return name + (language.isEmpty() ? "" : ":" + language) + inner;
  }
}
