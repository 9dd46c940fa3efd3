package org.hotrai.ui.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.hotrai.archive.entities.Corrections;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.Shortened;

/** What can be done with an entity, as items of a menu. */
public final class EntityMenu {
  private final Messages words;
  private final EntityActions actions;
  private final Supplier<Window> owner;

  /** Dialogs stand over that window. */
  public EntityMenu(Messages words, EntityActions actions, Supplier<Window> owner) {
    this.words = words;
    this.actions = actions;
    this.owner = owner;
  }

  /**
   * The items that lead further, and those that correct.
   *
   * @param nth the mention that is meant, from 0, where one is
   */
  public List<MenuItem> items(StoredArticle article, Entity entity, OptionalInt nth) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("ui.entities.open-page", () -> actions.openPage(entity.key())));
    items.add(item("ui.entities.together", () -> together(entity)));
    items.add(new SeparatorMenuItem());
    items.addAll(corrections(article, entity, nth));
    return items;
  }

  /** The same in a few lines, for a menu that has others too. */
  public List<MenuItem> compact(StoredArticle article, Entity entity, OptionalInt nth) {
    Menu correct = new Menu(words.text("ui.correct.named", Shortened.middle(entity.name(), 30)));
    correct.setMnemonicParsing(false);
    correct.getItems().setAll(corrections(article, entity, nth));
    return List.of(item("ui.entities.open-page", () -> actions.openPage(entity.key())), correct);
  }

  /** The items that correct. */
  List<MenuItem> corrections(StoredArticle article, Entity entity, OptionalInt nth) {
    List<MenuItem> items = everywhere(entity, SplitModel.in(article, entity));
    nth.ifPresent(index ->
        items.add(
            items.size() - 1, item("ui.correct.not-here", () -> notHere(article, entity, index))));
    return items;
  }

  /** The items that correct, where no article is looked at. */
  public List<MenuItem> corrections(Entity entity) {
    return everywhere(entity, SplitModel.ofNames(entity));
  }

  /** Those that hold in all articles; the last is the one that hides the entity. */
  private List<MenuItem> everywhere(Entity entity, SplitModel split) {
    EntityName name = EntityName.of(entity);
    List<MenuItem> items = new ArrayList<>();
    items.add(item("ui.correct.rename", () -> rename(entity)));
    items.add(kinds(name));
    items.add(item("ui.correct.merge", () -> merge(entity)));
    MenuItem parting = item("ui.correct.split", () -> dialogs().split(split));
    parting.setDisable(!split.isPossible());
    items.add(parting);
    items.add(item("ui.correct.alias", () -> dialogs().alias(name)));
    items.add(item("ui.correct.note", () -> note(entity)));
    items.add(item("ui.correct.link", () -> link(entity)));
    items.add(new SeparatorMenuItem());
    items.add(item("ui.correct.never", () -> actions.correct(new Correction.Never(name))));
    return items;
  }

  /** The entity that those words name, as a person chooses from the archive. */
  public Optional<EntityName> choose(String quote) {
    // No entity is of the name that the words alone would give; the kind only orders the offers.
    return dialogs()
        .choose(
            "ui.correct.mark-known",
            words.text("ui.correct.mark-known-explained", quote),
            new EntityName(EntityType.PERSON, quote));
  }

  /** Asks for another name. */
  void rename(Entity entity) {
    dialogs().rename(EntityName.of(entity));
  }

  private void merge(Entity entity) {
    EntityName name = EntityName.of(entity);
    dialogs()
        .choose("ui.correct.merge", words.text("ui.correct.merge-explained", name.name()), name)
        .ifPresent(into -> actions.correct(new Correction.Merge(name, into)));
  }

  private void together(Entity entity) {
    dialogs()
        .choose(
            "ui.entities.together",
            words.text("ui.entities.together-explained", entity.name()),
            EntityName.of(entity))
        .ifPresent(other -> actions.openTogether(entity.key(), other.key()));
  }

  private void notHere(StoredArticle article, Entity entity, int nth) {
    List<Mention> mentions = EntityCardModel.mentions(article, entity.key());
    actions.correct(
        new Correction.NotHere(
            Corrections.place(article, mentions.get(Math.min(nth, mentions.size() - 1)))));
  }

  private void note(Entity entity) {
    actions.details(
        entity.key(),
        details -> dialogs().note(EntityName.of(entity), last(details.said().notes())));
  }

  private void link(Entity entity) {
    actions.details(
        entity.key(),
        details -> dialogs().link(EntityName.of(entity), last(details.said().links())));
  }

  private static String last(List<String> said) {
    return said.isEmpty() ? "" : said.getLast();
  }

  private Menu kinds(EntityName entity) {
    Menu menu = new Menu(words.text("ui.correct.kind"));
    for (EntityType type : EntityType.KEPT) {
      MenuItem item = item(EntityKind.oneKey(type), () -> dialogs().changeKind(entity, type));
      item.setGraphic(Icons.of(EntityKind.icon(type)));
      item.setDisable(type == entity.type());
      menu.getItems().add(item);
    }
    return menu;
  }

  private EntityDialogs dialogs() {
    return new EntityDialogs(new Dialogs(owner.get(), words), actions);
  }

  private MenuItem item(String code, Runnable action) {
    MenuItem item = new MenuItem(words.text(code));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
