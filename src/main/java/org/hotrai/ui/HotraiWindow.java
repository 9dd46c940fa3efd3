package org.hotrai.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.browse.ArticleActions;
import org.hotrai.ui.browse.BrowseModel;
import org.hotrai.ui.browse.Shown;
import org.hotrai.ui.citation.CitationModel;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.RunningTasks;
import org.hotrai.ui.control.SystemPrograms;
import org.hotrai.ui.correct.CorrectionLogPane;
import org.hotrai.ui.correct.CorrectionModel;
import org.hotrai.ui.entitypage.EntityPageModel;
import org.hotrai.ui.help.Shortcut;
import org.hotrai.ui.rejected.RejectedModel;
import org.hotrai.ui.search.Searching;
import org.hotrai.ui.settings.Settings;
import org.hotrai.ui.settings.SettingsModel;
import org.hotrai.ui.watch.ArchiveWatch;
import org.hotrai.ui.watch.FolderWatch;
import org.jspecify.annotations.Nullable;

/** The window on one archive. Used on the FX thread. */
public final class HotraiWindow {
  private final Stage stage;
  private final Scene scene = new Scene(new StackPane());
  private final ArchiveAccess archive;
  private final ArticlePanes.Factory panes;
  private final Background background;
  private final SystemPrograms programs;
  private final Notices notices;
  private final WindowModels models;
  private final WindowPlacing placing;
  private final FolderWatch watch;
  private final ArchiveWatch others;
  private final CorrectionModel corrections;
  private final Navigation navigation;
  private final UndoHistory history = new UndoHistory();
  private @Nullable WindowView shown;

  /** The window in that stage; work that may wait runs on the executor. */
  public HotraiWindow(
      Stage stage,
      ArchiveAccess archive,
      SettingsModel settings,
      ArticlePanes.Factory panes,
      Executor work) {
    this.stage = stage;
    this.archive = archive;
    this.panes = panes;
    this.background = new Background(work, Platform::runLater);
    this.programs = new SystemPrograms(work);
    this.placing = new WindowPlacing(stage);
    this.notices = new Notices(stage, Messages.of(settings.get().language()));
    FromArriving places = new FromArriving();
    Arriving arriving = new Arriving(stage, notices, places);
    this.models = models(settings, work, arriving);
    this.navigation = new Navigation(models, this::view);
    this.watch =
        new FolderWatch(
            archive.intake().watching(),
            background,
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater),
            arriving);
    this.others =
        new ArchiveWatch(
            archive.intake().othersHaveWritten(),
            background,
            CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, Platform::runLater),
            places::reload);
    Correcting correcting =
        new Correcting(
            notices, history, () -> view().panes(), models.entityPage(), models.search()::again);
    this.corrections =
        new CorrectionModel(archive.named().corrections(), background, models.tasks(), correcting);
    correcting.leadTo(corrections);
    settings.settingsProperty().addListener((all, before, now) -> settingsChanged(before, now));
    models.search().resultProperty().subscribe(models.browse()::showFound);
  }

  private WindowModels models(SettingsModel settings, Executor work, Arriving arriving) {
    RunningTasks tasks = new RunningTasks(work, notices::words);
    BrowseModel browse = new BrowseModel(archive.shelf(), background, notices::failed);
    return new WindowModels(
        settings,
        browse,
        Searching.of(archive.lookup(), background, notices::failed),
        new WindowModels.Pages(
            new RejectedModel(archive.intake().rejected(), background, arriving),
            new EntityPageModel(archive.named().profiles(), background, notices::failed)),
        new ArticleActions(archive.shelf(), browse, background, notices::failed),
        new Transfers(archive, tasks, background, notices, programs, arriving::imported),
        tasks);
  }

  /** Opens it as it was left, and begins to read the archive. */
  public void show() {
    Settings settings = models.settings().get();
    ThemeSheet.apply(ThemeSheet.isDark(settings.theme()));
    build();
    stage.setTitle("Hotrai");
    stage.getIcons().setAll(WindowIcon.images());
    stage.setScene(scene);
    placing.restore(settings.place());
    stage.setOnHiding(event -> keepPlace());
    models.browse().loadedProperty().addListener(change -> navigation.openLast());
    models.browse().reload();
    models.rejected().reload();
    corrections.resume();
    stage.show();
    watch.follow(settings.watching());
    others.start();
    archive.notice().ifPresent(notices::warn);
  }

  private void build() {
    WindowView old = shown;
    if (old != null) {
      models.settings().change(now -> now.withPanes(old.columns().current()));
      old.close();
    }
    Messages words = Messages.of(models.settings().get().language());
    Commands commands = new Commands();
    ArticlePanes articlePanes = panes.create(words, background, programs, new FromPanes(commands));
    Dialogs dialogs = new Dialogs(stage, words);
    WindowView view =
        new WindowView(
            models,
            articlePanes,
            new WindowView.Talk(dialogs, navigation::open, navigation::reopen, navigation),
            commands,
            archive.file());
    view.setDark(ThemeSheet.isDark(models.settings().get().theme()));
    notices.moveTo(words, view.toasts());
    WindowActions actions = new WindowActions(models, view, dialogs, notices, history);
    actions.register(commands);
    Citing citing =
        new Citing(
            new CitationModel(
                archive.handout().citer(), background, models.tasks(), notices::failed),
            models.settings(),
            notices,
            actions::chosenIds);
    commands.set(Shortcut.COPY_CITATION, citing::copy);
    articlePanes.offer(citing.menu(words));
    view.list().node().setContextMenu(citing.ofList(words));
    commands.set(Shortcut.UNDO, () -> actions.undo(corrections));
    commands.set(Shortcut.REDO, () -> actions.redo(corrections));
    view.setMenu(
        new MainMenu(words, commands, models.settings()),
        new MainMenu.Further(
            () -> actions.backupTarget(archive.file()).ifPresent(models.transfers()::backUp),
            view::copy,
            citing.menu(words),
            actions::extractAgain,
            new MainMenu.CorrectionItems(
                corrections.undoableProperty().or(history.deletedProperty()),
                history.redoableProperty(),
                () -> CorrectionLogPane.show(dialogs, corrections),
                () -> actions.correctionsTarget().ifPresent(corrections::exportTo),
                () -> actions.correctionsSource().ifPresent(corrections::importFrom)),
            articlePanes.encoding(),
            () -> AboutDialog.show(archive.file(), dialogs)));
    shown = view;
    scene.setRoot(view.root());
  }

  private WindowView view() {
    return Objects.requireNonNull(shown, "built first");
  }

  private void settingsChanged(Settings before, Settings now) {
    boolean dark = ThemeSheet.isDark(now.theme());
    if (now.theme() != before.theme()) {
      ThemeSheet.apply(dark);
      view().setDark(dark);
    }
    watch.follow(now.watching());
    if (!now.language().equals(before.language())) {
      // The old nodes listen to the change that is being told: they go when it is over.
      Platform.runLater(this::rebuild);
    }
  }

  private void rebuild() {
    boolean onPage = view().isPageShown();
    String filter = view().panes().namesFilterProperty().get();
    build();
    navigation.reopen();
    view().panes().namesFilterProperty().set(filter);
    view().showPage(onPage);
    // Behind the menu or dialog that asked for it, which gives the focus back as it closes.
    Platform.runLater(() -> focus(onPage));
  }

  private void focus(boolean onPage) {
    // Before its first pulse a new window may not have all its nodes.
    scene.getRoot().applyCss();
    if (onPage) {
      view().showPage(true);
    } else {
      view().list().node().requestFocus();
    }
  }

  /** Opens an article of the archive. */
  public void open(long article) {
    navigation.open(article);
  }

  /** Shows the page of an entity in the place of the article. */
  public void openPage(EntityKey entity) {
    navigation.openPage(entity);
  }

  private final class FromArriving implements Arriving.Places {
    @Override
    public void openArticle(long id) {
      navigation.open(id);
    }

    @Override
    public void openRejected(long id) {
      lookThrough();
      view().rejected().show(id);
    }

    @Override
    public void lookThrough() {
      models.search().clear();
      models.browse().shownProperty().set(new Shown.NeedsALook());
    }

    @Override
    public void reload() {
      models.browse().reload();
      models.search().again();
      models.rejected().reload();
      models.entityPage().again();
      view().panes().archiveChanged();
      // Some may have waited for what came.
      corrections.resume();
    }

    @Override
    public void reopen() {
      navigation.reopen();
    }
  }

  private void keepPlace() {
    models
        .settings()
        .change(now -> now.withPlace(placing.now()).withPanes(view().columns().current()));
    models.tasks().cancelAll();
    watch.stop();
    others.stop();
  }

  /** Tells the user of something that went wrong. */
  public void failed(Throwable thrown) {
    notices.failed(thrown);
  }

  private final class FromPanes implements ArticlePanes.Exits {
    private final Commands commands;

    FromPanes(Commands commands) {
      this.commands = commands;
    }

    @Override
    public void open(long article) {
      navigation.open(article);
    }

    @Override
    public void openPage(EntityKey entity) {
      navigation.openPage(entity);
    }

    @Override
    public void openTogether(EntityKey one, EntityKey other) {
      navigation.openTogether(one, other);
    }

    @Override
    public void showArticle() {
      view().showPage(false);
    }

    @Override
    public void correct(Correction correction) {
      corrections.correct(List.of(correction));
    }

    @Override
    public void exportMarked() {
      commands.run(Shortcut.EXPORT);
    }

    @Override
    public void changed(long article) {
      models.actions().refresh(List.of(article));
    }

    @Override
    public void textSizeChanged(double times) {
      models.settings().change(now -> now.withTextSize(times));
    }

    @Override
    public void tell(Message done) {
      notices.tell(done);
    }

    @Override
    public void warn(Message reason) {
      notices.warn(reason);
    }

    @Override
    public void failed(Throwable failure) {
      notices.failed(failure);
    }
  }
}
