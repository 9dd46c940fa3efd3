package org.hotrai.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.Archive;
import org.hotrai.archive.EntityProfile;
import org.hotrai.article.EntityKey;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.entities.EntityActions;
import org.hotrai.ui.entities.EntityCard;
import org.hotrai.ui.entities.EntitySidebar;
import org.hotrai.ui.reader.ReaderView;
import org.jspecify.annotations.Nullable;

/** What the open article mentions: in the sidebar, in its text, and in the card of an entity. */
final class OpenEntities implements EntityActions {
  private final Archive archive;
  private final Background background;
  private final Latest counting;
  private final Latest profiling;
  private final ArticlePanes.Exits exits;
  private final ReaderView reader;
  private final EntityCard card;
  private final EntitySidebar sidebar;
  private @Nullable StoredArticle open;

  OpenEntities(
      Archive archive,
      Background background,
      Messages words,
      UnaryOperator<String> dateWords,
      ReaderView reader,
      ArticlePanes.Exits exits) {
    this.archive = archive;
    this.background = background;
    this.counting = new Latest(background);
    this.profiling = new Latest(background);
    this.exits = exits;
    this.reader = reader;
    card = new EntityCard(words, this);
    sidebar = new EntitySidebar(words, this, card, dateWords);
  }

  Region sidebar() {
    return sidebar;
  }

  /** Shows the entities of that article; null shows none. */
  void show(@Nullable StoredArticle shown) {
    open = shown;
    sidebar.show(shown);
  }

  /** A mention in the text was clicked: the sidebar looks at it, and its card opens. */
  void mentionClicked(EntityKey entity, int nth) {
    sidebar.select(entity, nth);
    StoredArticle shown = open;
    if (shown != null) {
      reader.placeOfMention().ifPresent(place -> card.showAt(shown, entity, reader, place));
    }
  }

  @Override
  public void look(@Nullable EntityKey entity, int nth) {
    reader.select(entity, nth);
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
    counting.run(() -> archive.entities().articleCounts(entities), answer, exits::failed);
  }

  @Override
  public void profile(EntityKey entity, Consumer<EntityProfile> answer) {
    profiling.run(() -> archive.profiles().of(entity), answer, exits::failed);
  }

  @Override
  public void openArticle(long id) {
    exits.open(id);
  }

  @Override
  public void openPage(EntityKey entity) {
    exits.openPage(entity);
  }
}
