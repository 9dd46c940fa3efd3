package org.hotrai.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.hotrai.archive.ExportForm;
import org.hotrai.archive.ExportFormat;
import org.hotrai.article.MarkedPassage;
import org.hotrai.message.Messages;
import org.hotrai.text.Clusters;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.HomeFolder;
import org.hotrai.ui.control.Named;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** Asks what to export, as what, and where to; shows the first pages as they would be. */
public final class ExportDialog {
  private static final double CHOICES = 320;
  private static final double WIDTH = 880;
  private static final double HEIGHT = 580;

  private final Offer offer;
  private final Dialogs dialogs;
  private final Messages words;
  private final PageSetupModel setup;
  private final BookModel book;
  private final PreviewModel preview;
  private final RadioButton articles = new RadioButton();
  private final RadioButton listed = new RadioButton();
  private final RadioButton highlighted = new RadioButton();
  private final RadioButton passage = new RadioButton();
  private final ChoiceBox<ExportFormat> format = new ChoiceBox<>();
  private final VBox pages;
  private final PreviewPane shown;

  /** Asks about what is offered; at first all is as it was chosen last. */
  public ExportDialog(Offer offer, Dialogs dialogs, PreviewModel preview, ExportForm last) {
    this.offer = offer;
    this.dialogs = dialogs;
    this.words = dialogs.words();
    this.setup = new PageSetupModel(last.setup());
    this.book = new BookModel(last.book());
    format.setValue(last.format());
    this.preview = preview;
    this.pages =
        new VBox(
            group("ui.export.book", new BookPane(book, words)),
            group("ui.export.pages", new PageSetupPane(setup, words)));
    pages.getStyleClass().add("export-choices");
    this.shown = new PreviewPane(preview, words);
  }

  /**
   * What can be exported now.
   *
   * @param ids the chosen articles, not empty
   * @param listed all that the list shows
   * @param marked empty where no text is marked
   * @param name of the first article, which the file is named after
   */
  public record Offer(List<Long> ids, Listed listed, Optional<MarkedPassage> marked, String name) {}

  /**
   * The articles of a list.
   *
   * @param query the search that found them, or null
   */
  public record Listed(List<Long> ids, @Nullable String query) {
    public Listed {
      ids = List.copyOf(ids);
    }
  }

  /** The user's choice; empty where the user let it be. */
  public Optional<ExportRequest> ask() {
    Dialog<ButtonType> dialog =
        dialogs.asking(
            "ui.export.title", content(), dialogs.go("ui.export.choose-file"), dialogs.cancel());
    dialog.getDialogPane().getStyleClass().add("wide-dialog");
    dialog.setOnHidden(event -> preview.stop());
    return dialog
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .flatMap(button -> target())
        .map(file -> new ExportRequest(selection(), form(), file));
  }

  HBox content() {
    ToggleGroup what = new ToggleGroup();
    articles.setText(words.text("ui.export.articles", offer.ids().size()));
    listed.setText(words.text("ui.export.listed", offer.listed().ids().size()));
    listed.setDisable(offer.listed().ids().isEmpty());
    highlighted.setText(words.text("ui.export.highlighted"));
    passage.setText(words.text("ui.export.marked"));
    passage.setDisable(offer.marked().isEmpty());
    what.getToggles().addAll(articles, listed, highlighted, passage);
    (offer.marked().isPresent() ? passage : articles).setSelected(true);
    format.setConverter(Named.by(this::name));
    format.setMaxWidth(Double.MAX_VALUE);
    what.selectedToggleProperty().subscribe(toggle -> chosen());
    what.selectedToggleProperty().addListener(change -> wish());
    book.optionsProperty().addListener(change -> wish());
    format.valueProperty().addListener(change -> wish());
    setup.setupProperty().addListener(change -> wish());
    wish();
    VBox choices =
        new VBox(
            group("ui.export.what", articles, listed, highlighted, passage),
            group("ui.export.as", format),
            pages);
    choices.getStyleClass().add("export-choices");
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(CHOICES);
    scroll.setPrefWidth(CHOICES);
    HBox.setHgrow(shown, Priority.ALWAYS);
    HBox content = new HBox(scroll, shown);
    content.getStyleClass().add("export-dialog");
    content.setPrefSize(WIDTH, HEIGHT);
    return content;
  }

  private VBox group(String headingCode, Node... fields) {
    WrappedText heading = WrappedText.of(1, "dialog-heading");
    heading.setText(words.text(headingCode));
    VBox group = new VBox(heading);
    group.getChildren().addAll(fields);
    group.getStyleClass().add("dialog-column");
    return group;
  }

  private void chosen() {
    boolean some = passage.isSelected() || highlighted.isSelected();
    int number = listed.isSelected() ? offer.listed().ids().size() : offer.ids().size();
    book.about(
        passage.isSelected() ? 1 : number,
        some,
        listed.isSelected() ? offer.listed().query() : null);
    offerFormats(some);
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

  private void wish() {
    boolean paged = format.getValue() == ExportFormat.PDF;
    pages.setDisable(!paged);
    if (paged) {
      preview.wish(selection(), form());
    } else {
      preview.stop();
      shown.say("ui.export.preview.none");
    }
  }

  private ExportForm form() {
    return new ExportForm(format.getValue(), setup.get(), book.get());
  }

  private String name(ExportFormat each) {
    return words.text("ui.export.format." + each.name().toLowerCase(Locale.ROOT));
  }

  private Selection selection() {
    return offer
        .marked()
        .filter(marked -> passage.isSelected())
        .<Selection>map(marked -> new Selection.Marked(marked))
        .orElseGet(() ->
            highlighted.isSelected()
                ? new Selection.Highlighted(offer.ids())
                : new Selection.Articles(listed.isSelected() ? offer.listed().ids() : offer.ids()));
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
