package org.hotrai.ui.browse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hotrai.annotation.ListedArticle;

/** What the list needs of an archive. Every call may wait for the disk. */
public interface Shelf {
  /** All articles, the newest first. */
  List<ListedArticle> list();

  /** Those that were deleted. */
  List<ListedArticle> deleted();

  /** That article as it is now. */
  Optional<ListedArticle> find(long id);

  /** Every tag that an article bears. */
  SortedSet<String> tags();

  /** Deletes them. */
  void delete(Collection<Long> ids);

  /** Brings them back. */
  void undelete(Collection<Long> ids);

  /** Marks them as read or unread. */
  void setRead(Collection<Long> ids, boolean read);

  /** Marks them as favourites, or no more. */
  void setFavourite(Collection<Long> ids, boolean favourite);

  /** Adds the tag to them. */
  void tag(Collection<Long> ids, String tag);

  /** Takes the tag from them. */
  void untag(Collection<Long> ids, String tag);
}
