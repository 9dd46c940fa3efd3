package org.hotrai.ui.browse;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.InTurn;

/** What the user does to articles. The list follows each action. */
public final class ArticleActions {
  private final Shelf shelf;
  private final BrowseModel list;
  private final Background background;
  private final InTurn moving;
  private final Consumer<Throwable> failed;

  /** Actions on the articles of a shelf; failures are told. */
  public ArticleActions(
      Shelf shelf, BrowseModel list, Background background, Consumer<Throwable> failed) {
    this.shelf = shelf;
    this.list = list;
    this.background = background;
    this.moving = new InTurn(background);
    this.failed = failed;
  }

  private record Changed(List<ListedArticle> articles, SortedSet<String> tags) {}

  /** Marks them as read or unread. */
  public void setRead(List<Long> ids, boolean read) {
    mark(ids, () -> shelf.setRead(ids, read));
  }

  /** Marks them as favourites, or no more. */
  public void setFavourite(List<Long> ids, boolean favourite) {
    mark(ids, () -> shelf.setFavourite(ids, favourite));
  }

  /** Adds a tag. */
  public void tag(List<Long> ids, String tag) {
    mark(ids, () -> shelf.tag(ids, tag));
  }

  /** Takes a tag away. */
  public void untag(List<Long> ids, String tag) {
    mark(ids, () -> shelf.untag(ids, tag));
  }

  /** Shows in the list what has become of them by another hand. */
  public void refresh(List<Long> ids) {
    mark(ids, () -> {});
  }

  private void mark(List<Long> ids, Runnable change) {
    if (ids.isEmpty()) {
      return;
    }
    background.run(
        () -> {
          change.run();
          return new Changed(
              ids.stream().map(shelf::find).flatMap(Optional::stream).toList(), shelf.tags());
        },
        changed -> list.update(changed.articles(), changed.tags()),
        failed);
  }

  /** Deletes them; they leave the list at once, and the action runs when they are gone. */
  public void delete(List<Long> ids, Runnable done) {
    move(ids, () -> shelf.delete(ids), done);
  }

  /** Brings deleted articles back. */
  public void undelete(List<Long> ids, Runnable done) {
    move(ids, () -> shelf.undelete(ids), done);
  }

  private void move(List<Long> ids, Runnable change, Runnable done) {
    if (ids.isEmpty()) {
      return;
    }
    list.drop(ids);
    moving.run(
        () -> {
          change.run();
          return ids;
        },
        gone -> {
          list.reload();
          done.run();
        },
        failure -> {
          list.reload();
          failed.accept(failure);
        });
  }
}
