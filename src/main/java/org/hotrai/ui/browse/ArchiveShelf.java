package org.hotrai.ui.browse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.Annotations;
import org.hotrai.archive.library.Library;

/**
 * The shelf of an open archive.
 *
 * @param library its articles
 * @param annotations their marks
 */
public record ArchiveShelf(Library library, Annotations annotations) implements Shelf {
  @Override
  public List<ListedArticle> list() {
    return library.list();
  }

  @Override
  public List<ListedArticle> deleted() {
    return library.deleted();
  }

  @Override
  public Optional<ListedArticle> find(long id) {
    return library.find(id);
  }

  @Override
  public SortedSet<String> tags() {
    return annotations.tags();
  }

  @Override
  public void delete(Collection<Long> ids) {
    library.delete(ids);
  }

  @Override
  public void undelete(Collection<Long> ids) {
    library.undelete(ids);
  }

  @Override
  public void setRead(Collection<Long> ids, boolean read) {
    annotations.setRead(ids, read);
  }

  @Override
  public void setFavourite(Collection<Long> ids, boolean favourite) {
    annotations.setFavourite(ids, favourite);
  }

  @Override
  public void tag(Collection<Long> ids, String tag) {
    annotations.tag(ids, tag);
  }

  @Override
  public void untag(Collection<Long> ids, String tag) {
    annotations.untag(ids, tag);
  }
}
