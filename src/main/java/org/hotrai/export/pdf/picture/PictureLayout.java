package org.hotrai.export.pdf.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.article.Block;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.message.Messages;

/** Sets a picture with its caption below it, both on one page. */
public final class PictureLayout {
  // A pixel of a web page is a 96th of an inch.
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final double CAPTION_SPACE = 4;
  private static final double MOST_OF_PAGE = 0.8;

  private final ParagraphLayout layout;
  private final Pictures pictures;
  private final Messages words;
  private final Sheet sheet;
  private final Typography type;

  /** Of those pictures. */
  public PictureLayout(
      ParagraphLayout layout, Pictures pictures, Messages words, Sheet sheet, Typography type) {
    this.layout = layout;
    this.pictures = pictures;
    this.words = words;
    this.sheet = sheet;
    this.type = type;
  }

  /**
   * The picture and its caption.
   *
   * @param missing words that stand for a picture that cannot be drawn; empty for none
   */
  public List<Slice> slices(
      StructureElement around,
      Block.Image image,
      TextPlace place,
      String missing,
      double spaceBefore) {
    Styles style = type.caption();
    Optional<PDImageXObject> picture = pictures.of(image);
    List<Slice> slices = new ArrayList<>();
    boolean captioned = !image.caption().isEmpty();
    StructureElement element = captioned ? around.child(Role.DIVISION) : around;
    if (picture.isPresent()) {
      Canvas.Box box = box(picture.get());
      slices.add(
          new PictureSlice(
              element.child(Role.FIGURE).alternative(alternative(image)),
              picture.get(),
              box,
              spaceBefore,
              captioned));
    } else if (!missing.isEmpty()) {
      StyledText text = StyledText.of(missing, style.text());
      slices.addAll(
          Paragraphs.slices(
              element.child(Role.PARAGRAPH),
              lines(text),
              sheet.side(),
              spaceBefore,
              captioned,
              ground()));
    }
    double space = slices.isEmpty() ? spaceBefore : type.points(CAPTION_SPACE);
    if (captioned) {
      StyledText text = StyledText.of(image.caption(), style.text());
      List<Line> caption = place.on(lines(text), text.text());
      StructureElement below = element.child(Role.CAPTION);
      slices.addAll(Paragraphs.slices(below, caption, sheet.side(), space, false, Ornament.NONE));
    }
    return slices;
  }

  private String alternative(Block.Image image) {
    if (!image.alternative().isBlank()) {
      return image.alternative();
    }
    String caption = image.caption().text();
    return caption.isBlank() ? words.text("export.pdf.picture.unnamed") : caption;
  }

  private List<Line> lines(StyledText text) {
    return layout.lines(text, sheet.column(), type.caption().leading());
  }

  private Ornament ground() {
    return Ornament.ground(sheet.side(), sheet.column());
  }

  private Canvas.Box box(PDImageXObject picture) {
    double width = picture.getWidth() * POINTS_PER_PIXEL;
    double height = picture.getHeight() * POINTS_PER_PIXEL;
    double scale = Math.min(sheet.column() / width, sheet.depth() * MOST_OF_PAGE / height);
    double used = Math.min(1, scale);
    return new Canvas.Box(sheet.side(), 0, width * used, height * used);
  }
}
