package org.hotrai.archive.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.content.ContentStore;

/** The articles of an archive. */
public final class Library {
  private final Listing listing;
  private final ContentStore contents;

  /** The articles listed there, with their pictures. */
  public Library(Listing listing, ContentStore contents) {
    this.listing = listing;
    this.contents = contents;
  }

  /** All articles, the newest publication first, those without a date last. */
  public List<ListedArticle> list() {
    return listing.of(listing.articles().summaries());
  }

  /** The ids of all articles in the same order: there may be more than memory holds lists of. */
  public List<Long> ids() {
    return listing.articles().ids();
  }

  /** These articles in this order; deleted and unknown ones are left out. */
  public List<ListedArticle> list(List<Long> ids) {
    return listing.ofIds(ids);
  }

  /** That article, unless it is deleted or unknown. */
  public Optional<ListedArticle> find(long id) {
    return listing.ofIds(List.of(id)).stream().findFirst();
  }

  /**
   * That article.
   *
   * @throws Failure if it is deleted or unknown
   */
  public ListedArticle require(long id) {
    return find(id)
        .orElseThrow(() -> new Failure(Message.of("store.no-article", String.valueOf(id))));
  }

  /**
   * The version of an article that is shown: the newest by the time of saving where all say it,
   * else the one that came in last.
   *
   * @throws Failure if there is none
   */
  public StoredArticle read(long id) {
    return listing.articles().read(id);
  }

  /**
   * That version of an article, from 1.
   *
   * @throws Failure if there is none
   */
  public StoredArticle read(long id, int version) {
    return listing.articles().read(id, version);
  }

  /**
   * All versions of an article, the oldest number first.
   *
   * @throws Failure if there is no such article
   */
  public List<ArticleVersion> versions(long id) {
    return listing.articles().versions(id);
  }

  /** For each of the URLs that is an article here, its id. */
  public Map<String, Long> withUrls(Collection<String> urls) {
    return listing.articles().idsByUrl(urls);
  }

  /** The picture whose bytes have that SHA-256, if it was saved. */
  public Optional<StoredPicture> picture(String sha256) {
    return contents
        .find(sha256)
        .map(content -> new StoredPicture(content.mediaType(), content.bytes()));
  }

  /** Takes articles out of sight until they are undeleted. */
  public void delete(Collection<Long> ids) {
    listing.articles().delete(ids);
  }

  /** Brings deleted articles back. */
  public void undelete(Collection<Long> ids) {
    listing.articles().undelete(ids);
  }

  /** The deleted articles, the last deleted first. */
  public List<ListedArticle> deleted() {
    return listing.of(listing.articles().deleted());
  }
}
