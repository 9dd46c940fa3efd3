package org.hotrai.ui.browse;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.article.ArticleSummary;

/** A shelf in memory, since the models are tested apart from the archive. */
final class Shelves implements Shelf {
  private final Map<Long, ListedArticle> articles = new LinkedHashMap<>();
  private final Map<Long, ListedArticle> deleted = new LinkedHashMap<>();

  Shelves(String... titles) {
    for (int i = 0; i < titles.length; i++) {
      articles.put(i + 1L, article(i + 1, titles[i]));
    }
  }

  static ListedArticle article(long id, String title) {
    return new ListedArticle(
        new ArticleSummary(
            id,
            title,
            "2019-12-19",
            "ราชกิจจา",
            null,
            null,
            "th",
            "คำแรกของเนื้อความ",
            Instant.EPOCH),
        new Marks(false, false, new TreeSet<>()));
  }

  @Override
  public List<ListedArticle> list() {
    return List.copyOf(articles.values());
  }

  @Override
  public List<ListedArticle> deleted() {
    return List.copyOf(deleted.values());
  }

  @Override
  public Optional<ListedArticle> find(long id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public SortedSet<String> tags() {
    SortedSet<String> tags = new TreeSet<>();
    articles.values().forEach(article -> tags.addAll(article.marks().tags()));
    return tags;
  }

  @Override
  public void delete(Collection<Long> ids) {
    ids.forEach(id -> Optional.ofNullable(articles.remove(id)).ifPresent(a -> deleted.put(id, a)));
  }

  @Override
  public void undelete(Collection<Long> ids) {
    ids.forEach(id -> Optional.ofNullable(deleted.remove(id)).ifPresent(a -> articles.put(id, a)));
  }

  @Override
  public void setRead(Collection<Long> ids, boolean read) {
    mark(ids, marks -> new Marks(read, marks.favourite(), marks.tags()));
  }

  @Override
  public void setFavourite(Collection<Long> ids, boolean favourite) {
    mark(ids, marks -> new Marks(marks.read(), favourite, marks.tags()));
  }

  @Override
  public void tag(Collection<Long> ids, String tag) {
    mark(ids, marks -> tagged(marks, tags -> tags.add(tag)));
  }

  @Override
  public void untag(Collection<Long> ids, String tag) {
    mark(ids, marks -> tagged(marks, tags -> tags.remove(tag)));
  }

  private static Marks tagged(Marks marks, java.util.function.Consumer<SortedSet<String>> change) {
    SortedSet<String> tags = new TreeSet<>(marks.tags());
    change.accept(tags);
    return new Marks(marks.read(), marks.favourite(), tags);
  }

  private void mark(Collection<Long> ids, UnaryOperator<Marks> change) {
    ids.forEach(id ->
        articles.computeIfPresent(
            id, (key, one) -> new ListedArticle(one.summary(), change.apply(one.marks()))));
  }
}
