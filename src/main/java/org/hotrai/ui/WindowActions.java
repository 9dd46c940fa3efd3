package org.hotrai.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hotrai.annotation.Marks;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.browse.Row;
import org.hotrai.ui.browse.Shown;
import org.hotrai.ui.browse.TagPopOver;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.HomeFolder;
import org.hotrai.ui.control.Toasts;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.correct.CorrectionModel;
import org.hotrai.ui.export.ExportDialog;
import org.hotrai.ui.export.ExportRequest;
import org.hotrai.ui.export.Offer;
import org.hotrai.ui.help.HelpSheet;
import org.hotrai.ui.help.Shortcut;
import org.hotrai.ui.search.Narrowing;
import org.hotrai.ui.settings.Exporting;
import org.hotrai.ui.settings.PaneLayout;
import org.hotrai.ui.settings.Settings;
import org.hotrai.ui.settings.SettingsDialog;

/** What each command does in a window. */
final class WindowActions {
  /** How the names of files end that saved pages come in; what they are is told by content. */
  private static final List<String> PAGES =
      Stream.of(
              "html htm xhtml shtml mht mhtml webarchive",
              "warc warc.gz arc arc.gz wacz zip tar tar.gz tgz txt md markdown json enex xml rss"
                  + " atom")
          .flatMap(endings -> Stream.of(endings.split(" ")))
          .map("*."::concat)
          .toList();

  private final WindowModels models;
  private final WindowView view;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Messages words;
  private final UndoHistory history;
  private Runnable closeTold = () -> {};

  WindowActions(
      WindowModels models, WindowView view, Dialogs dialogs, Notices notices, UndoHistory history) {
    this.history = history;
    this.models = models;
    this.view = view;
    this.dialogs = dialogs;
    this.notices = notices;
    this.words = dialogs.words();
  }

  /** Gives every shortcut its action. */
  void register(Commands commands) {
    commands.set(Shortcut.SEARCH_ARCHIVE, () -> view.search().focus());
    commands.set(Shortcut.FIND_IN_PAGE, () -> view.panes().findInPage());
    commands.set(Shortcut.NEXT_HIT, () -> view.panes().stepHit(true));
    commands.set(Shortcut.PREVIOUS_HIT, () -> view.panes().stepHit(false));
    commands.set(Shortcut.NEXT_ARTICLE, () -> step(1));
    commands.set(Shortcut.PREVIOUS_ARTICLE, () -> step(-1));
    commands.set(Shortcut.BACK, () -> view.go(false));
    commands.set(Shortcut.FORWARD, () -> view.go(true));
    commands.set(Shortcut.LARGER_TEXT, () -> models.settings().growText(1));
    commands.set(Shortcut.SMALLER_TEXT, () -> models.settings().growText(-1));
    commands.set(
        Shortcut.ORDINARY_TEXT, () -> models.settings().change(now -> now.withTextSize(1)));
    commands.set(Shortcut.TOGGLE_LIST, () -> panes(now -> now.withListShown(!now.listShown())));
    commands.set(Shortcut.TOGGLE_SIDE, () -> panes(now -> now.withSideShown(!now.sideShown())));
    commands.set(
        Shortcut.TOGGLE_MENTIONS,
        () ->
            models
                .settings()
                .change(now -> now.withMentionsMarked(!now.reading().mentionsMarked())));
    commands.set(
        Shortcut.TOGGLE_AMOUNTS,
        () -> models.settings().change(now -> now.withAmountsShown(!now.reading().amountsShown())));
    commands.set(Shortcut.TOGGLE_READ, this::toggleRead);
    commands.set(Shortcut.TOGGLE_FAVOURITE, this::toggleFavourite);
    commands.set(Shortcut.TAG, this::tag);
    commands.set(Shortcut.NOTE, () -> view.panes().writeNote());
    commands.set(Shortcut.DELETE, this::delete);
    commands.set(Shortcut.UNDELETE, this::undeleteChosen);
    commands.set(Shortcut.IMPORT_FILES, this::importFiles);
    commands.set(Shortcut.IMPORT_FOLDER, this::importFolder);
    commands.set(Shortcut.NEEDS_A_LOOK, this::lookThrough);
    commands.set(Shortcut.EXPORT, this::export);
    commands.set(Shortcut.SETTINGS, () -> SettingsDialog.show(models.settings(), dialogs));
    commands.set(Shortcut.HELP, () -> HelpSheet.show(dialogs));
    commands.set(Shortcut.QUIT, () -> dialogs.owner().hide());
  }

  private void panes(UnaryOperator<PaneLayout> change) {
    PaneLayout now = view.columns().current();
    models.settings().change((Settings settings) -> settings.withPanes(change.apply(now)));
  }

  private void step(int rowsDown) {
    if (models.isLooking()) {
      view.rejected().step(rowsDown);
    } else {
      view.list().step(rowsDown);
    }
  }

  /** Shows the pages that need a look. */
  void lookThrough() {
    models.search().clear();
    models.browse().shownProperty().set(new Shown.NeedsALook());
  }

  private void toggleRead() {
    models.actions().setRead(chosenIds(), !allChosen(Marks::read));
  }

  private void toggleFavourite() {
    models.actions().setFavourite(chosenIds(), !allChosen(Marks::favourite));
  }

  private boolean allChosen(Predicate<Marks> marked) {
    return view.chosen().stream().map(row -> row.article().marks()).allMatch(marked);
  }

  /** The articles that are chosen in the list, or else the open one. */
  List<Long> chosenIds() {
    return view.chosen().stream().map(Row::id).toList();
  }

  private void tag() {
    if (!view.chosen().isEmpty()) {
      var all = models.browse().tagsProperty().get();
      new TagPopOver(view.chosen(), all, models.actions(), words).show(view.toolbar().tagButton());
    }
  }

  private void delete() {
    if (models.isLooking()) {
      view.rejected().discardChosen();
      return;
    }
    List<Long> ids = chosenIds();
    if (ids.isEmpty() || models.browse().shownProperty().get() instanceof Shown.Deleted) {
      return;
    }
    history.did(new UndoHistory.Act.Deletion(ids));
    delete(ids);
  }

  private void delete(List<Long> ids) {
    int place = view.list().place();
    boolean wasChosen = !Collections.disjoint(ids, chosenIds());
    Toasts.Offer undo = new Toasts.Offer(words.text("ui.button.undo"), () -> undelete(ids));
    models
        .actions()
        .delete(
            ids, () -> closeTold = notices.tell(Message.of("ui.browse.gone", ids.size()), undo));
    if (wasChosen && !view.list().openAt(place)) {
      view.panes().clear();
      models.settings().change(now -> now.withLastArticle(null));
    }
  }

  /** Takes back what was done last: a deletion, or what corrected names. */
  void undo(CorrectionModel corrections) {
    corrections.whenSaid(() -> {
      if (history.last() instanceof UndoHistory.Act.Deletion(var ids)) {
        undelete(ids);
      } else {
        corrections.undoLast();
      }
    });
  }

  /** Does again what was taken back last. */
  void redo(CorrectionModel corrections) {
    corrections.whenSaid(() -> redoLast(corrections));
  }

  private void redoLast(CorrectionModel corrections) {
    switch (history.lastUndone()) {
      case UndoHistory.Act.Deletion deletion -> {
        history.redid(deletion);
        delete(deletion.articles());
      }
      case UndoHistory.Act.Corrected(var entries) -> corrections.redo(entries);
      case UndoHistory.Act.Imported _, UndoHistory.Act.Nothing _ -> {}
    }
  }

  private void undelete(List<Long> ids) {
    closeTold.run();
    history.undid(new UndoHistory.Act.Deletion(ids));
    models
        .actions()
        .undelete(
            ids,
            () -> {
              models.search().again();
              notices.tell(Message.of("ui.browse.back", ids.size()));
            });
  }

  /** Shows the deleted articles; from among them, brings back those that are chosen. */
  private void undeleteChosen() {
    if (models.browse().shownProperty().get() instanceof Shown.Deleted) {
      List<Long> chosen = view.list().chosenIds();
      if (!chosen.isEmpty()) {
        undelete(chosen);
      }
    } else {
      models.search().clear();
      models.browse().shownProperty().set(new Shown.Deleted());
    }
  }

  private void importFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text(Shortcut.IMPORT_FILES.code()));
    chooser.setInitialDirectory(HomeFolder.get());
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.text("ui.imports.pages"), PAGES),
            new FileChooser.ExtensionFilter(words.text("ui.imports.all-files"), "*.*"));
    List<File> files = chooser.showOpenMultipleDialog(owner());
    if (files != null) {
      models.transfers().imports().run(files.stream().map(File::toPath).toList());
    }
  }

  private void importFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text(Shortcut.IMPORT_FOLDER.code()));
    chooser.setInitialDirectory(HomeFolder.get());
    Optional.ofNullable(chooser.showDialog(owner()))
        .map(File::toPath)
        .ifPresent(folder -> models.transfers().imports().run(List.of(folder)));
  }

  private void export() {
    List<Row> chosen = view.chosen();
    if (chosen.isEmpty()) {
      return;
    }
    Row first = chosen.getFirst();
    Offer offer =
        new Offer(
            chosen.stream().map(Row::id).toList(),
            listed(),
            view.panes().marked(),
            first.article().summary().title());
    Exporting last = models.settings().get().exporting();
    new ExportDialog(
            models.transfers().offer(offer),
            dialogs,
            models.transfers().preview(),
            last.form(),
            models.transfers().lastFolder(last.folder()))
        .ask()
        .ifPresent(this::write);
  }

  private Offer.Listed listed() {
    String searched = models.search().queryProperty().get().strip();
    String query =
        models.browse().shownProperty().get() instanceof Shown.Tagged(String tag)
            ? new Narrowing("tag", tag).written()
            : null;
    return new Offer.Listed(
        models.browse().rows().stream().map(Row::id).toList(),
        searched.isEmpty() ? query : searched);
  }

  private void write(ExportRequest request) {
    Exporting last = new Exporting(request.form(), request.target().getParent());
    models.settings().change(now -> now.withExporting(last));
    models.transfers().exports().run(request);
  }

  /** Extracts everything again, if the user still wants to when told what that means. */
  void extractAgain() {
    WrappedText question = new WrappedText(words.text("ui.again.question"));
    question.setPrefWidth(460);
    dialogs
        .asking("ui.menu.again", question, dialogs.go("ui.again.go"), dialogs.cancel())
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .ifPresent(button -> models.transfers().imports().again());
  }

  /** Where a copy of the archive is to go; empty where the user named no file. */
  Optional<Path> backupTarget(Path archive) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("ui.menu.backup"));
    chooser.setInitialDirectory(HomeFolder.get());
    chooser.setInitialFileName(String.valueOf(archive.getFileName()));
    return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
  }

  /** Where the corrections of entities are to go; empty where the user named no file. */
  Optional<Path> correctionsTarget() {
    FileChooser chooser = corrections("ui.menu.export-corrections");
    chooser.setInitialFileName("hotrai.csv");
    return Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
  }

  /** A file of corrections; empty where the user chose none. */
  Optional<Path> correctionsSource() {
    FileChooser chooser = corrections("ui.menu.import-corrections");
    return Optional.ofNullable(chooser.showOpenDialog(owner())).map(File::toPath);
  }

  private FileChooser corrections(String titleCode) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text(titleCode));
    chooser.setInitialDirectory(HomeFolder.get());
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("CSV, JSON", "*.csv", "*.json"),
            new FileChooser.ExtensionFilter("CSV", "*.csv"),
            new FileChooser.ExtensionFilter("JSON", "*.json"));
    return chooser;
  }

  private Window owner() {
    return dialogs.owner();
  }
}
