package org.hotrai.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.Corrections;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.archive.entities.EntityDetails;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Place;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.entities.EntityActions;
import org.hotrai.ui.entities.EntityCard;
import org.hotrai.ui.entities.EntityMenu;
import org.hotrai.ui.entities.EntitySidebar;
import org.hotrai.ui.entities.MarkMenu;
import org.hotrai.ui.reader.ReaderModel;
import org.hotrai.ui.reader.ReaderView;
import org.jspecify.annotations.Nullable;

/** What the open article mentions: in the sidebar, in its text, and in the card of an entity. */
final class OpenEntities implements EntityActions {
  private static final int MOST_FOUND = 100;

  private final Archive archive;
  private final Background background;
  private final Latest detailing;
  private final ArticlePanes.Exits exits;
  private final ReaderView reader;
  private final EntityCard card;
  private final EntitySidebar sidebar;
  private final Consumer<String> browser;
  private final Latest searching;
  private final EntityMenu menu;
  private @Nullable StoredArticle open;

  OpenEntities(
      Archive archive,
      Background background,
      Messages words,
      UnaryOperator<String> dateWords,
      ReaderView reader,
      Consumer<String> browser,
      ArticlePanes.Exits exits) {
    this.browser = browser;
    this.searching = new Latest(background);
    this.archive = archive;
    this.background = background;
    this.detailing = new Latest(background);
    this.exits = exits;
    this.reader = reader;
    menu = new EntityMenu(words, this, () -> reader.getScene().getWindow());
    card = new EntityCard(words, this, menu);
    sidebar = new EntitySidebar(words, this, card, menu, dateWords);
    reader.offerForMarked(() -> MarkMenu.of(words, new Marking()));
    reader.offerOnMention(this::itemsOf);
  }

  Region sidebar() {
    return sidebar;
  }

  /** The words that names are filtered by. */
  StringProperty filterProperty() {
    return sidebar.filterProperty();
  }

  /** Shows the entities of that article; null shows none. */
  void show(@Nullable StoredArticle shown) {
    open = shown;
    sidebar.show(shown);
  }

  /** Looks at an entity's nth mention, from 0. */
  void select(EntityKey entity, int nth) {
    sidebar.select(entity, nth);
  }

  /** A mention in the text was clicked: the sidebar looks at it, and its card opens. */
  void mentionClicked(EntityKey entity, int nth) {
    sidebar.select(entity, nth);
    StoredArticle shown = open;
    if (shown != null) {
      reader.placeOfMention().ifPresent(place -> card.showAt(shown, entity, reader, place));
    }
  }

  /** Shows the same article whose entities have changed. */
  void change(StoredArticle changed, @Nullable EntityKey became) {
    open = changed;
    reader.mentionsChanged(changed);
    sidebar.change(changed, became);
  }

  /** What can be said of an entity where no article is looked at. */
  List<MenuItem> corrections(Entity entity) {
    return menu.corrections(entity);
  }

  private List<MenuItem> itemsOf(ReaderModel.NthMention mention) {
    StoredArticle shown = open;
    return shown == null
        ? List.of()
        : shown.entities().stream()
            .filter(entity -> entity.key().equals(mention.entity()))
            .filter(entity -> entity.key().type().isKept())
            .findFirst()
            .map(entity -> menu.compact(shown, entity, OptionalInt.of(mention.nth())))
            .orElse(List.of());
  }

  /** What the user says of the words that are marked in the text. */
  private final class Marking implements MarkMenu.Marking {
    @Override
    public void here(EntityType type) {
      marked(place -> new Correction.MarkAs(place, new EntityName(type, place.anchor().quote())));
    }

    @Override
    public void everywhere(EntityType type) {
      marked(place ->
          new Correction.MarkEverywhere(
              place.anchor().quote(), new EntityName(type, place.anchor().quote())));
    }

    @Override
    public void known() {
      place()
          .ifPresent(place ->
              menu.choose(place.anchor().quote())
                  .ifPresent(entity -> said(new Correction.MarkAs(place, entity))));
    }

    private void marked(Function<Place, Correction> correction) {
      place().ifPresent(place -> said(correction.apply(place)));
    }

    private void said(Correction correction) {
      reader.clearSelection();
      exits.correct(correction);
    }

    private Optional<Place> place() {
      StoredArticle shown = open;
      return shown == null
          ? Optional.empty()
          : reader.selection().map(passage -> Corrections.place(shown, passage));
    }
  }

  @Override
  public void search(String wanted, Consumer<List<EntityCount>> answer) {
    searching.run(() -> archive.entities().holding(wanted, MOST_FOUND), answer, exits::failed);
  }

  @Override
  public void correct(Correction correction) {
    exits.correct(correction);
  }

  @Override
  public void browse(String url) {
    browser.accept(url);
  }

  @Override
  public void look(@Nullable EntityKey entity, int nth) {
    reader.select(entity, nth);
  }

  @Override
  public void showArticle() {
    exits.showArticle();
  }

  @Override
  public void point(@Nullable EntityKey entity) {
    reader.point(entity);
  }

  @Override
  public void findArticles(EntityKey entity, Consumer<List<ListedArticle>> answer) {
    background.run(() -> archive.entities().articlesWith(entity), answer, exits::failed);
  }

  @Override
  public void countArticles(
      Collection<EntityKey> entities, Consumer<Map<EntityKey, Integer>> answer) {
    background.run(() -> archive.entities().articleCounts(entities), answer, exits::failed);
  }

  @Override
  public void details(EntityKey entity, Consumer<EntityDetails> answer) {
    detailing.run(() -> archive.entityLookup().of(entity), answer, exits::failed);
  }

  @Override
  public void openArticle(long id) {
    exits.open(id);
  }

  @Override
  public void openPage(EntityKey entity) {
    exits.openPage(entity);
  }

  @Override
  public void openTogether(EntityKey one, EntityKey other) {
    exits.openTogether(one, other);
  }
}
