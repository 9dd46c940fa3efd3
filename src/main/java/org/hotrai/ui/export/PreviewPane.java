package org.hotrai.ui.export;

import java.nio.IntBuffer;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hotrai.export.pdf.preview.ArgbImage;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;

/** Shows the pages of a preview below one another, as wide as there is room. */
final class PreviewPane extends BorderPane {
  private static final double MARGINS = 48;
  private static final double WAITING = 0.5;

  private final VBox pages = new VBox();
  private final ScrollPane scroll = new ScrollPane(pages);
  private final ProgressIndicator busy = new ProgressIndicator();
  private final WrappedText note = WrappedText.of(3, "preview-note");
  private final WrappedText extent = WrappedText.of(2, "preview-extent");
  private final Messages words;

  PreviewPane(PreviewModel model, Messages words) {
    this.words = words;
    getStyleClass().add("preview");
    pages.getStyleClass().add("preview-pages");
    pages.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(words.text("ui.export.preview"));
    busy.setMaxSize(40, 40);
    note.setMaxWidth(300);
    setCenter(new StackPane(scroll, note, busy));
    setBottom(extent);
    // Lines are broken to the width that there is, and ask for none.
    extent.setPrefWidth(0);
    model.shownProperty().subscribe(this::show);
  }

  /** Shows no pages but words that say why. */
  void say(String code) {
    pages.getChildren().clear();
    extent.setText("");
    busy.setVisible(false);
    note.setText(words.text(code));
  }

  private void show(PreviewModel.Shown shown) {
    boolean making = shown.state() == PreviewModel.State.MAKING;
    busy.setVisible(making);
    pages.setOpacity(making ? WAITING : 1);
    note.setText(
        shown.state() == PreviewModel.State.FAILED ? words.text("ui.export.preview.failed") : "");
    if (!making) {
      extent.setText(extent(shown));
      pages.getChildren().setAll(shown.file().pages().stream().map(this::page).toList());
      scroll.setVvalue(0);
    }
  }

  /** What of the file is seen here. */
  private String extent(PreviewModel.Shown shown) {
    int pages = shown.file().pages().size();
    int total = shown.file().total();
    if (total == 0) {
      return "";
    }
    if (shown.isPart()) {
      return words.text("ui.export.preview.part", pages, shown.articles(), shown.selected());
    }
    return pages == total
        ? words.text("ui.export.preview.all", total)
        : words.text("ui.export.preview.first", pages, total);
  }

  private StackPane page(ArgbImage pixels) {
    ImageView view = new ImageView(image(pixels));
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.fitWidthProperty()
        .bind(
            scroll
                .widthProperty()
                .map(width -> Math.clamp(width.doubleValue() - MARGINS, 1, pixels.width())));
    StackPane sheet = new StackPane(view);
    sheet.getStyleClass().add("preview-page");
    sheet.setMaxWidth(USE_PREF_SIZE);
    return sheet;
  }

  /** Pages are opaque, so that their colours are the same multiplied or not. */
  private static Image image(ArgbImage page) {
    return new WritableImage(
        new PixelBuffer<>(
            page.width(),
            page.height(),
            IntBuffer.wrap(page.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
