package org.hotrai.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hotrai.annotation.Marks;
import org.hotrai.message.Messages;
import org.hotrai.ui.browse.Row;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.help.Shortcut;
import org.hotrai.ui.settings.PaneLayout;
import org.hotrai.ui.settings.Settings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The buttons above the reader: what can be done with the open article, and with the window. */
final class ArticleToolbar {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  /** What goes into a menu first where the bar is narrow. */
  private static final List<Set<Shortcut>> DISPENSABLE =
      List.of(
          Set.of(Shortcut.SMALLER_TEXT, Shortcut.LARGER_TEXT),
          Set.of(Shortcut.PREVIOUS_ARTICLE, Shortcut.NEXT_ARTICLE),
          Set.of(Shortcut.FIND_IN_PAGE),
          Set.of(Shortcut.TOGGLE_MENTIONS),
          Set.of(Shortcut.NOTE),
          Set.of(Shortcut.TOGGLE_READ));

  private final Messages words;
  private final Commands commands;
  private final HBox bar = new HBox();
  private final Map<Shortcut, Button> buttons = new EnumMap<>(Shortcut.class);
  private final Set<Shortcut> left = EnumSet.noneOf(Shortcut.class);
  private final ContextMenu menu = new ContextMenu();
  private final Button more;

  ArticleToolbar(Messages words, Commands commands) {
    this.words = words;
    this.commands = commands;
    this.more =
        Icons.button(Feather.MORE_HORIZONTAL, words.text("ui.toolbar.more"), this::showMore);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getStyleClass().add("article-toolbar");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren()
        .addAll(
            button(Feather.SIDEBAR, Shortcut.TOGGLE_LIST, "pane-button"),
            button(Feather.ARROW_LEFT, Shortcut.BACK),
            button(Feather.CHEVRON_UP, Shortcut.PREVIOUS_ARTICLE),
            button(Feather.CHEVRON_DOWN, Shortcut.NEXT_ARTICLE),
            separator(),
            button(Feather.STAR, Shortcut.TOGGLE_FAVOURITE, "favourite-button"),
            button(Feather.CHECK_CIRCLE, Shortcut.TOGGLE_READ, "read-button"),
            button(Feather.TAG, Shortcut.TAG),
            button(Feather.EDIT_3, Shortcut.NOTE),
            button(Feather.TRASH_2, Shortcut.DELETE),
            button(Feather.ROTATE_CCW, Shortcut.UNDELETE),
            gap,
            button(Feather.SEARCH, Shortcut.FIND_IN_PAGE),
            button(Feather.ZOOM_OUT, Shortcut.SMALLER_TEXT),
            button(Feather.ZOOM_IN, Shortcut.LARGER_TEXT),
            button(Feather.UNDERLINE, Shortcut.TOGGLE_MENTIONS, "pane-button"),
            button(Feather.CLIPBOARD, Shortcut.COPY_CITATION),
            button(Feather.SHARE, Shortcut.EXPORT),
            more,
            separator(),
            button(Feather.COLUMNS, Shortcut.TOGGLE_SIDE, "pane-button"));
    showDeleted(false, true);
    showWayBack(false);
    bar.setMinWidth(0);
    // Nodes that come and go while they are laid out are laid out wrongly.
    bar.widthProperty().subscribe(() -> Platform.runLater(this::fit));
  }

  private void fit() {
    left.clear();
    DISPENSABLE.forEach(some -> some.forEach(shortcut -> show(shortcut, true)));
    show(more, false);
    for (Set<Shortcut> some : DISPENSABLE) {
      if (bar.prefWidth(-1) <= bar.getWidth()) {
        return;
      }
      left.addAll(some);
      some.forEach(shortcut -> show(shortcut, false));
      show(more, true);
    }
  }

  /** What there is no room for stands in a menu. */
  private void showMore() {
    menu.getItems().setAll(left.stream().map(this::item).toList());
    menu.show(more, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(Shortcut shortcut) {
    MenuItem item = new MenuItem(named(shortcut));
    item.setMnemonicParsing(false);
    item.setDisable(at(shortcut).isDisabled());
    item.setOnAction(event -> commands.run(shortcut));
    return item;
  }

  private String named(Shortcut shortcut) {
    return words.text(shortcut.code()) + "  (" + shortcut.written().getFirst() + ")";
  }

  private void show(Shortcut shortcut, boolean shown) {
    show(at(shortcut), shown);
  }

  private static void show(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private Button button(Ikon icon, Shortcut shortcut, String... styleClasses) {
    Button button = Icons.button(icon, named(shortcut), () -> commands.run(shortcut));
    button.getStyleClass().addAll(styleClasses);
    if (shortcut.needsArticle()) {
      button.disableProperty().bind(commands.articleChosenProperty().not());
    }
    buttons.put(shortcut, button);
    return button;
  }

  private static Separator separator() {
    return new Separator(Orientation.VERTICAL);
  }

  /** Shows the marks of the open article. */
  void show(Optional<Row> open) {
    Optional<Marks> marks = open.map(row -> row.article().marks());
    set(Shortcut.TOGGLE_FAVOURITE, marks.map(Marks::favourite).orElse(false));
    set(Shortcut.TOGGLE_READ, marks.map(Marks::read).orElse(false));
  }

  /** Shows which columns stand beside the reader, and whether mentions are marked in it. */
  void show(Settings settings) {
    PaneLayout panes = settings.panes();
    set(Shortcut.TOGGLE_MENTIONS, settings.reading().mentionsMarked());
    set(Shortcut.TOGGLE_LIST, panes.listShown());
    set(Shortcut.TOGGLE_SIDE, panes.sideShown());
  }

  /** Offers to bring articles back while the deleted ones are listed, and to delete otherwise. */
  void showDeleted(boolean deleted, boolean noneChosen) {
    at(Shortcut.UNDELETE).setDisable(noneChosen);
    for (Shortcut shortcut : List.of(Shortcut.DELETE, Shortcut.UNDELETE)) {
      show(shortcut, deleted == (shortcut == Shortcut.UNDELETE));
    }
  }

  /** Offers the way back to the page of an entity that led to the article. */
  void showWayBack(boolean shown) {
    show(Shortcut.BACK, shown);
    fit();
  }

  private void set(Shortcut shortcut, boolean on) {
    at(shortcut).pseudoClassStateChanged(ON, on);
  }

  private Button at(Shortcut shortcut) {
    Button button = buttons.get(shortcut);
    if (button == null) {
      throw new IllegalArgumentException("no button for " + shortcut);
    }
    return button;
  }

  /** The button that tagging belongs to. */
  Node tagButton() {
    return at(Shortcut.TAG);
  }

  HBox node() {
    return bar;
  }
}
