package org.hotrai.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hotrai.html.Theme;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.browse.ArticleList;
import org.hotrai.ui.browse.BrowseModel;
import org.hotrai.ui.browse.Row;
import org.hotrai.ui.browse.Shown;
import org.hotrai.ui.browse.ShownMenu;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.TaskPanel;
import org.hotrai.ui.control.Toasts;
import org.hotrai.ui.control.TwoEnds;
import org.hotrai.ui.entitypage.EntityPage;
import org.hotrai.ui.entitypage.EntityPageActions;
import org.hotrai.ui.rejected.RejectedView;
import org.hotrai.ui.search.FacetPanel;
import org.hotrai.ui.search.QuerySheet;
import org.hotrai.ui.search.SearchBar;
import org.hotrai.ui.settings.PaneLayout;
import org.hotrai.ui.settings.Settings;

/** The nodes of the window in one language. */
final class WindowView {
  private final WindowModels models;
  private final Messages words;
  private final ArticlePanes panes;
  private final ArticleList list;
  private final RejectedView rejected;
  private final EntityPage page;
  private final VBox reading;
  private final SearchBar search;
  private final FacetPanel facets;
  private final ShownMenu shown;
  private final StatusBar status;
  private final ArticleToolbar toolbar;
  private final Columns columns;
  private final Label count = new Label();
  private final BorderPane frame = new BorderPane();
  private final StackPane root = new StackPane(frame);
  private final Toasts toasts;
  private final Commands commands;
  private final Node firstRun;
  // Held here: the wrapper that hears of changes is otherwise kept alive by nothing.
  private final ObservableList<Row> rows;
  private final Subscription following;
  private final Runnable reopen;
  private Subscription menuFollowing = Subscription.EMPTY;

  WindowView(WindowModels models, ArticlePanes panes, Talk talk, Commands commands, Path file) {
    this.models = models;
    this.words = talk.dialogs().words();
    this.reopen = talk.reopen();
    this.panes = panes;
    this.commands = commands;
    toasts = new Toasts(words.text("ui.button.close"));
    list = new ArticleList(models.browse(), words, talk.open());
    rejected = new RejectedView(models.rejected(), talk.dialogs());
    search =
        new SearchBar(
            models.searching(),
            words,
            () -> list.node().requestFocus(),
            () -> QuerySheet.show(talk.dialogs()));
    facets = new FacetPanel(models.searching().facets(), words, this::showFacets);
    shown =
        new ShownMenu(
            models.browse(), models.rejected().countProperty(), words, models.search()::clear);
    status = new StatusBar(file, models.browse(), models.tasks(), words);
    toolbar = new ArticleToolbar(words, commands);
    page = new EntityPage(models.entityPage(), words, talk.page());
    StackPane pages = new StackPane(panes.reader(), rejected.pane());
    reading = new VBox(toolbar.node(), pages);
    VBox.setVgrow(pages, Priority.ALWAYS);
    // What is wider than its column would stand over its neighbours.
    reading.setMinWidth(0);
    columns =
        new Columns(
            listColumn(),
            new StackPane(reading, page),
            panes.sources(),
            panes.entities(),
            models.settings().get().panes());
    firstRun =
        FirstRun.pane(
            words, models.transfers().imports()::samples, commands, models.tasks().tasks());
    rows = models.browse().rows();
    rows.addListener(
        (ListChangeListener<Row>)
            change -> {
              rowsChanged();
              panes.refresh();
            });
    setLooking(false);
    showPage(false);
    following = follow();
    assemble();
    showContent();
    rowsChanged();
  }

  /**
   * How the nodes speak, and to whom.
   *
   * @param open opens an article
   * @param reopen shows the article again that was open last
   * @param page answers the page of an entity
   */
  record Talk(Dialogs dialogs, Consumer<Long> open, Runnable reopen, EntityPageActions page) {}

  private VBox listColumn() {
    count.getStyleClass().add("list-count");
    HBox counted = new HBox(6, count, facets.toggle());
    counted.setAlignment(Pos.CENTER_RIGHT);
    TwoEnds heading = new TwoEnds(shown.node(), counted);
    heading.getStyleClass().add("list-heading");
    StackPane lists = new StackPane(list.node(), rejected.list());
    VBox column = new VBox(search.node(), heading, facets.node(), lists);
    column.getStyleClass().add("list-column");
    VBox.setVgrow(lists, Priority.ALWAYS);
    return column;
  }

  private void showFacets(boolean wanted) {
    PaneLayout now = columns.current();
    models.settings().change(settings -> settings.withPanes(now.withFacetsShown(wanted)));
  }

  private void assemble() {
    root.getStyleClass().add("window");
    frame.setBottom(status.node());
    TaskPanel tasks = new TaskPanel(models.tasks(), words);
    StackPane.setAlignment(tasks, Pos.BOTTOM_RIGHT);
    StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
    FileDrop drop = new FileDrop(words, models.transfers().imports()::run);
    drop.watch(root);
    root.getChildren().addAll(tasks, toasts, drop.sign());
    toasts.keepOff(panes.selectionBar());
    toasts.keepOff(tasks);
    List<Node> articles = List.of(list.node(), rejected.list(), reading);
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> commands.answer(event, articles));
  }

  private Subscription follow() {
    BrowseModel browse = models.browse();
    return Subscription.combine(
        browse.totalProperty().subscribe(this::showContent),
        browse.totalProperty().subscribe(this::markOpen),
        browse.loadedProperty().subscribe(this::showContent),
        browse.shownProperty().subscribe(this::showContent),
        browse.shownProperty().subscribe(this::rowsChanged),
        models.rejected().countProperty().subscribe(this::rowsChanged),
        list.node().getSelectionModel().selectedItemProperty().subscribe(this::markOpen),
        models.search().resultProperty().subscribe(this::rowsChanged),
        models.search().resultProperty().subscribe(panes::showFound),
        models.settings().settingsProperty().subscribe(this::settingsChanged));
  }

  private void showContent() {
    boolean empty =
        models.browse().loadedProperty().get()
            && models.browse().totalProperty().get() == 0
            && models.browse().shownProperty().get().equals(new Shown.All());
    Node content = empty ? firstRun : columns.node();
    boolean isFirstArticle = !empty && firstRun.equals(frame.getCenter());
    frame.setCenter(content);
    if (isFirstArticle) {
      list.node().requestFocus();
    }
  }

  private void rowsChanged() {
    showLooking();
    markOpen();
    boolean searched = models.search().resultProperty().get().isPresent();
    shown.showSearched(searched);
    facets.setSearched(searched);
    list.explainEmpty(
        searched
            ? Message.of("ui.search.nothing")
            : models.browse().shownProperty().get().nothing());
    count.setText(
        models
            .search()
            .resultProperty()
            .get()
            .map(result -> words.text("ui.search.found", result.total()))
            .orElseGet(this::countOfRows));
  }

  private String countOfRows() {
    return models.isLooking()
        ? words.text("ui.rejected.count", models.rejected().countProperty().get())
        : words.text("ui.browse.count", rows.size());
  }

  /** Puts the pages that need a look in the place of articles, or the articles back. */
  private void showLooking() {
    boolean looking = models.isLooking();
    if (rejected.list().isVisible() == looking) {
      return;
    }
    setLooking(looking);
    showPage(false);
    if (looking) {
      panes.clear();
      rejected.showAny();
      rejected.list().requestFocus();
    } else {
      models.rejected().close();
      reopen.run();
    }
  }

  private void setLooking(boolean looking) {
    rejected.list().setVisible(looking);
    rejected.pane().setVisible(looking);
    list.node().setVisible(!looking);
    panes.reader().setVisible(!looking);
  }

  /** Puts the page of an entity in the place of the article, or the article back. */
  void showPage(boolean wanted) {
    boolean shown = wanted && models.entityPage().place().isPresent();
    boolean leavesFocus = page.isVisible() && !shown && page.isFocusWithin();
    page.setVisible(shown);
    models.entityPage().setShown(shown);
    reading.setVisible(!shown);
    toolbar.showWayBack(models.entityPage().place().isPresent());
    if (shown) {
      page.focus();
    } else if (leavesFocus) {
      list.node().requestFocus();
    }
  }

  /** Whether the page of an entity stands in the place of the article. */
  boolean isPageShown() {
    return page.isVisible();
  }

  /** From page to page of entities, and between them and the article. */
  void go(boolean forward) {
    if (!page.isVisible()) {
      showPage(!forward);
    } else if (forward) {
      models.entityPage().go(true);
    } else {
      page.back();
    }
  }

  private void settingsChanged(Settings settings) {
    panes.setTextSize(settings.textSize());
    panes.setMentionsMarked(settings.reading().mentionsMarked());
    panes.setAmountsShown(settings.reading().amountsShown());
    rejected.setTextSize((int) Math.round(settings.textSize() * 100));
    columns.show(settings.panes());
    models.searching().facets().openProperty().set(settings.panes().facetsShown());
    toolbar.show(settings);
    markOpen();
  }

  private void markOpen() {
    toolbar.show(models.openRow());
    commands.setArticleChosen(!chosen().isEmpty());
    toolbar.showDeleted(
        models.browse().shownProperty().get() instanceof Shown.Deleted, list.chosenIds().isEmpty());
  }

  /** Puts the menu above everything else. */
  void setMenu(MainMenu menu, MainMenu.Further further) {
    frame.setTop(menu.bar(further));
    menuFollowing = models.settings().settingsProperty().subscribe(menu::refresh);
  }

  StackPane root() {
    return root;
  }

  ArticleList list() {
    return list;
  }

  ArticlePanes panes() {
    return panes;
  }

  RejectedView rejected() {
    return rejected;
  }

  /** Copies what is marked of the text that is shown. */
  void copy() {
    if (models.isLooking()) {
      rejected.copy();
    } else {
      panes.copy();
    }
  }

  /** Sets dark letters on light ground, or the reverse. */
  void setDark(boolean dark) {
    panes.setDark(dark);
    rejected.setTheme(dark ? Theme.DARK : Theme.LIGHT);
  }

  SearchBar search() {
    return search;
  }

  ArticleToolbar toolbar() {
    return toolbar;
  }

  Columns columns() {
    return columns;
  }

  Toasts toasts() {
    return toasts;
  }

  /** What is chosen in the list, or else the open article. */
  List<Row> chosen() {
    if (models.isLooking()) {
      return List.of();
    }
    List<Row> chosen = list.chosenRows();
    return chosen.isEmpty() ? models.openRow().stream().toList() : chosen;
  }

  /** Follows the models no more. */
  void close() {
    following.unsubscribe();
    menuFollowing.unsubscribe();
    search.close();
    facets.close();
    rejected.close();
    page.close();
    shown.close();
    status.close();
  }
}
