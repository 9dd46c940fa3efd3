package org.hotrai.store.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.hotrai.entity.KnownArticle;
import org.hotrai.store.sql.Latest;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.SessionPart;

/**
 * What a transaction wrote or read last: who is named again is most often named in one of these.
 * Holds within that transaction only.
 */
public final class RecentArticles implements SessionPart {
  private static final int KEPT = 100;

  private final Map<Place, KnownArticle> articles = new Latest<>(KEPT);

  private RecentArticles() {}

  /** Those of this connection. */
  public static RecentArticles of(Session session) {
    return session.part(RecentArticles.class, none -> new RecentArticles());
  }

  /** A version of an article. */
  public record Place(long article, int number) {
    static final Comparator<Place> ORDER =
        Comparator.comparingLong(Place::article).thenComparingInt(Place::number);
  }

  /** That version as it was seen last, else as it is got now. */
  KnownArticle get(Place place, Function<Place, KnownArticle> got) {
    return articles.computeIfAbsent(place, got);
  }

  /** That version was written or read. */
  public void put(Place place, KnownArticle article) {
    articles.put(place, article);
  }

  /** That version is another now. */
  public void forget(Place place) {
    articles.remove(place);
  }

  @Override
  public void end() {
    articles.clear();
  }
}
