package org.hotrai.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hotrai.archive.ExportFormat;
import org.hotrai.article.MarkedPassage;
import org.hotrai.message.Messages;
import org.hotrai.text.Clusters;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.HomeFolder;
import org.hotrai.ui.control.Named;
import org.hotrai.ui.control.WrappedText;

/** Asks what to export, as what, and where to. */
public final class ExportDialog {
  private final Offer offer;
  private final Dialogs dialogs;
  private final Messages words;
  private final RadioButton articles = new RadioButton();
  private final RadioButton passage = new RadioButton();
  private final ChoiceBox<ExportFormat> format = new ChoiceBox<>();

  /** Asks about what is offered. */
  public ExportDialog(Offer offer, Dialogs dialogs) {
    this.offer = offer;
    this.dialogs = dialogs;
    this.words = dialogs.words();
  }

  /**
   * What can be exported now.
   *
   * @param ids the chosen articles, not empty
   * @param marked empty where no text is marked
   * @param name of the first article, which the file is named after
   */
  public record Offer(List<Long> ids, Optional<MarkedPassage> marked, String name) {}

  /** The user's choice; empty where the user let it be. */
  public Optional<ExportRequest> ask() {
    return dialogs
        .asking("ui.export.title", content(), dialogs.go("ui.export.choose-file"), dialogs.cancel())
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .flatMap(button -> target())
        .map(file -> new ExportRequest(selection(), format.getValue(), file));
  }

  VBox content() {
    ToggleGroup what = new ToggleGroup();
    articles.setText(words.text("ui.export.articles", offer.ids().size()));
    passage.setText(words.text("ui.export.marked"));
    passage.setDisable(offer.marked().isEmpty());
    what.getToggles().addAll(articles, passage);
    (offer.marked().isPresent() ? passage : articles).setSelected(true);
    format.setConverter(Named.by(this::name));
    format.setMaxWidth(Double.MAX_VALUE);
    passage.selectedProperty().subscribe(this::offerFormats);
    VBox content =
        new VBox(heading("ui.export.what"), articles, passage, heading("ui.export.as"), format);
    content.getStyleClass().add("dialog-column");
    content.setPrefWidth(420);
    return content;
  }

  /** What a passage cannot be is not offered for it; the choice stays where it can. */
  private void offerFormats(boolean ofPassage) {
    ExportFormat chosen = format.getValue();
    format
        .getItems()
        .setAll(
            Arrays.stream(ExportFormat.values())
                .filter(each -> each.isOfPassages() || !ofPassage)
                .toList());
    format.setValue(format.getItems().contains(chosen) ? chosen : ExportFormat.PDF);
  }

  private String name(ExportFormat each) {
    return words.text("ui.export.format." + each.name().toLowerCase(Locale.ROOT));
  }

  private WrappedText heading(String code) {
    WrappedText heading = WrappedText.of(1, "dialog-heading");
    heading.setText(words.text(code));
    return heading;
  }

  private Selection selection() {
    return offer
        .marked()
        .filter(marked -> passage.isSelected())
        .<Selection>map(marked -> new Selection.Marked(marked))
        .orElseGet(() -> new Selection.Articles(offer.ids()));
  }

  private Optional<Path> target() {
    String extension = format.getValue().extension();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("ui.export.title"));
    chooser.setInitialDirectory(HomeFolder.get());
    chooser.setInitialFileName(fileName(offer.name()) + "." + extension);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(name(format.getValue()), "*." + extension));
    return Optional.ofNullable(chooser.showSaveDialog(dialogs.owner())).map(File::toPath);
  }

  /** A title as a file's name: without what file systems forbid, and not too long for them. */
  static String fileName(String title) {
    String allowed = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
    StringBuilder name = new StringBuilder();
    for (String cluster : Clusters.of(allowed)) {
      if (name.length() + cluster.length() > 60) {
        break;
      }
      name.append(cluster);
    }
    return name.isEmpty() ? "hotrai" : name.toString().strip();
  }
}
