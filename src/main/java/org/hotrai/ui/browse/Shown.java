package org.hotrai.ui.browse;

import org.hotrai.annotation.ListedArticle;
import org.hotrai.message.Message;

/** Which articles the list shows while nothing is searched. */
public sealed interface Shown {
  /** Whether that article is one of them. */
  boolean includes(ListedArticle article);

  /** Its name. */
  Message name();

  /** What to say where there are none. */
  Message nothing();

  /** All that are not deleted. */
  record All() implements Shown {
    @Override
    public boolean includes(ListedArticle article) {
      return true;
    }

    @Override
    public Message name() {
      return Message.of("ui.browse.all");
    }

    @Override
    public Message nothing() {
      return Message.of("ui.browse.nothing.all");
    }
  }

  /** Those not read yet. */
  record Unread() implements Shown {
    @Override
    public boolean includes(ListedArticle article) {
      return !article.marks().read();
    }

    @Override
    public Message name() {
      return Message.of("ui.browse.unread");
    }

    @Override
    public Message nothing() {
      return Message.of("ui.browse.nothing.unread");
    }
  }

  /** The favourites. */
  record Favourites() implements Shown {
    @Override
    public boolean includes(ListedArticle article) {
      return article.marks().favourite();
    }

    @Override
    public Message name() {
      return Message.of("ui.browse.favourites");
    }

    @Override
    public Message nothing() {
      return Message.of("ui.browse.nothing.favourites");
    }
  }

  /** Those that bear a tag. */
  record Tagged(String tag) implements Shown {
    @Override
    public boolean includes(ListedArticle article) {
      return article.marks().tags().contains(tag);
    }

    @Override
    public Message name() {
      return Message.of("ui.browse.tagged", tag);
    }

    @Override
    public Message nothing() {
      return Message.of("ui.browse.nothing.tagged");
    }
  }

  /** No articles but the saved pages in which none was found. */
  record NeedsALook() implements Shown {
    @Override
    public boolean includes(ListedArticle article) {
      return false;
    }

    @Override
    public Message name() {
      return Message.of("ui.rejected.title");
    }

    @Override
    public Message nothing() {
      return Message.of("ui.rejected.nothing");
    }
  }

  /** Those that were deleted and can be brought back. */
  record Deleted() implements Shown {
    @Override
    public boolean includes(ListedArticle article) {
      return true;
    }

    @Override
    public Message name() {
      return Message.of("ui.browse.deleted");
    }

    @Override
    public Message nothing() {
      return Message.of("ui.browse.nothing.deleted");
    }
  }
}
