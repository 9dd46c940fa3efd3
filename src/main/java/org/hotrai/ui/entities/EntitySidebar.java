package org.hotrai.ui.entities;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** The entities of the article that is read, by kind. */
public final class EntitySidebar extends VBox {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double LEAST_WIDE = 250;

  private final Messages words;
  private final EntityActions actions;
  private final EntityCard card;
  private final EntitiesModel model;
  private final TextField filter = new TextField();
  private final ListView<SidebarItem> list = new ListView<>();
  private final SidebarLines lines = new SidebarLines(list);
  private final CountColumns counts;
  private final HBox columns;
  private final ContextMenu menu = new ContextMenu();
  private final HBox head;
  private final EntityMenu items;
  private final SidebarMoves moves = new Moves();
  private final SidebarKeys keys = new SidebarKeys(moves);

  /**
   * Shows no entity yet.
   *
   * @param dateWords an ISO date as it is to be read
   */
  public EntitySidebar(
      Messages words,
      EntityActions actions,
      EntityCard card,
      EntityMenu items,
      UnaryOperator<String> dateWords) {
    this.words = words;
    this.items = items;
    this.actions = actions;
    this.card = card;
    this.model = new EntitiesModel(dateWords);
    getStyleClass().add("entities");
    getStylesheets().add(sheet());
    head = head();
    counts = new CountColumns(words);
    columns = columns();
    list.getStyleClass().add("entity-list");
    list.setAccessibleText(words.text("ui.shortcut.toggle-side"));
    list.setCellFactory(view -> new EntityCell(words, dateWords, counts, moves));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().addListener(change -> cursorMoved());
    list.focusedProperty().addListener(change -> cursorMoved());
    list.widthProperty().subscribe(width -> widthChanged(width.doubleValue()));
    counts.hereWidth().addListener(change -> list.refresh());
    counts.archiveWidth().addListener(change -> list.refresh());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, columns, list);
    fill();
  }

  /** The style sheet of what shows entities. */
  static String sheet() {
    return Objects.requireNonNull(EntitySidebar.class.getResource("entities.css")).toString();
  }

  private HBox head() {
    filter.setPromptText(words.text("ui.entities.filter"));
    filter.textProperty().addListener((text, before, now) -> filter(now));
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFilter);
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox line = new HBox(filter);
    line.getStyleClass().add("entities-head");
    return line;
  }

  private HBox columns() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(space, counts.hereHead(), counts.archiveHead());
    line.getStyleClass().add("entity-columns");
    line.setAlignment(Pos.CENTER_RIGHT);
    return line;
  }

  private void widthChanged(double width) {
    list.pseudoClassStateChanged(NARROW, width < LEAST_WIDE);
    list.refresh();
  }

  /** Shows the entities of that article, of another all; null shows none. */
  public void show(@Nullable StoredArticle shown) {
    long next = shown == null ? 0 : shown.id();
    boolean another = model.article().filter(before -> before.id() != next).isPresent();
    model.show(shown);
    if (another) {
      filter.clear();
    }
    card.hide();
    fill();
    list.scrollTo(0);
    count();
  }

  /**
   * Shows the same article whose entities have changed.
   *
   * @param became what the entity that is looked at may have become
   */
  public void change(StoredArticle changed, @Nullable EntityKey became) {
    card.hide();
    Optional<EntityKey> pointed = lines.cursor();
    model.change(changed, became);
    boolean gone = pointed.filter(key -> model.row(key).isEmpty()).isPresent();
    looked();
    model
        .selected()
        .or(() -> gone ? Optional.ofNullable(became) : Optional.empty())
        .ifPresent(entity -> lines.moveTo(entity, true));
    count();
  }

  private void count() {
    List<EntityKey> keys = model.keys().stream().filter(key -> key.type().isKept()).toList();
    Optional<StoredArticle> asked = model.article();
    if (!keys.isEmpty()) {
      actions.countArticles(
          keys,
          counts -> {
            if (model.article().equals(asked)) {
              model.countInArchive(counts);
              fill();
            }
          });
    }
  }

  /** The words that names are filtered by. */
  public StringProperty filterProperty() {
    return filter.textProperty();
  }

  private void filter(String wanted) {
    model.filter(wanted);
    fill();
  }

  /** Looks at an entity's nth mention, from 0, as if it had been clicked here. */
  public void select(EntityKey entity, int nth) {
    model.fold(entity.type(), false);
    model.select(entity, nth);
    looked();
    lines.moveTo(entity, true);
  }

  private void looked() {
    fill();
    actions.look(model.selected().orElse(null), model.steps().current());
  }

  private void fill() {
    List<SidebarItem> items = model.items();
    counts.fit(items);
    lines.show(items);
    boolean some = !model.keys().isEmpty();
    for (Node part : List.of(head, columns)) {
      part.setVisible(some);
      part.setManaged(some);
    }
  }

  private void cursorMoved() {
    actions.point(list.isFocused() ? lines.cursor().orElse(null) : null);
  }

  private void pressedInFilter(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, ENTER -> {
        event.consume();
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() || !filter.getText().isBlank()) {
          ListChange.chooseName(list);
        }
      }
      case ESCAPE -> {
        event.consume();
        filter.clear();
      }
      default -> {}
    }
  }

  private void pressed(KeyEvent event) {
    int index = list.getSelectionModel().getSelectedIndex();
    SidebarItem item = list.getSelectionModel().getSelectedItem();
    if (keys.pressed(event, item, ListChange.cell(list, index).orElse(list))) {
      event.consume();
    }
  }

  /** What is looked at here stands in the article; the keys go on in this list. */
  private void comeForward() {
    actions.showArticle();
    list.requestFocus();
  }

  private Optional<Entity> entity(EntityKey key) {
    return model.row(key).map(EntityRow::entity);
  }

  private final class Moves implements SidebarMoves {
    @Override
    public void fold(EntityType type, boolean fold) {
      model.fold(type, fold);
      fill();
    }

    @Override
    public void look(EntityKey entity) {
      comeForward();
      model.lookFurther(entity);
      looked();
      lines.moveTo(entity, false);
    }

    @Override
    public void step(boolean forward) {
      comeForward();
      model.step(forward);
      looked();
    }

    @Override
    public void point(@Nullable EntityKey entity) {
      actions.point(entity);
    }

    @Override
    public void find(EntityKey entity) {
      actions.findArticles(
          entity,
          articles -> {
            model.found(entity, articles);
            fill();
            lines.revealFound(entity);
          });
    }

    @Override
    public void showCard(EntityKey entity, Node beside) {
      model.article().ifPresent(article -> card.showBeside(article, entity, beside));
    }

    @Override
    public void showMenu(EntityKey entity, Node line) {
      if (fillMenu(entity)) {
        menu.show(line, Side.BOTTOM, 40, 0);
      }
    }

    @Override
    public void showMenu(EntityKey entity, Node line, ContextMenuEvent event) {
      if (fillMenu(entity)) {
        menu.show(line, event.getScreenX(), event.getScreenY());
        event.consume();
      }
    }

    /** Of an entity that is not looked at, the first mention is meant. */
    private boolean fillMenu(EntityKey entity) {
      Optional<StoredArticle> article = model.article();
      Optional<Entity> known = entity(entity);
      if (article.isEmpty() || known.isEmpty() || !entity.type().isKept()) {
        return false;
      }
      boolean looked = model.selected().filter(entity::equals).isPresent();
      OptionalInt nth = OptionalInt.of(looked ? model.steps().current() : 0);
      menu.getItems().setAll(items.items(article.get(), known.get(), nth));
      return true;
    }

    @Override
    public void correct(Correction correction) {
      actions.correct(correction);
    }

    @Override
    public void rename(EntityKey entity) {
      if (entity.type().isKept()) {
        entity(entity).ifPresent(items::rename);
      }
    }

    @Override
    public void lookAway() {
      model.select(null, 0);
      looked();
    }

    @Override
    public void openPage(EntityKey entity) {
      if (entity.type().isKept()) {
        actions.openPage(entity);
      }
    }

    @Override
    public void together(EntityKey entity) {
      model
          .selected()
          .filter(looked -> !looked.equals(entity) && looked.type().isKept())
          .filter(looked -> entity.type().isKept())
          .ifPresentOrElse(looked -> actions.openTogether(looked, entity), () -> look(entity));
    }

    @Override
    public void openArticle(long id) {
      actions.openArticle(id);
    }
  }
}
