package org.hotrai.query;

import java.util.List;
import java.util.Set;
import org.hotrai.article.EntityType;

/** A search as a tree. */
public sealed interface Query {

  /** Articles that hold this string of words, one behind another. */
  record Text(String words, Place place, Form form) implements Query {
    /** Words as they were typed, in the title or in the text. */
    public Text(String words) {
      this(words, Place.ANYWHERE, Form.PLAIN);
    }
  }

  /** How words are meant. */
  enum Form {
    /** As they were typed. */
    PLAIN,
    /** Between quotes: just so. */
    PHRASE,
    /** Their last word or cluster may go on. */
    BEGINNING
  }

  /** Where words are looked for. */
  enum Place {
    ANYWHERE,
    TITLE
  }

  /** Articles that all of these match; all articles where the list is empty. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Articles that one of these matches. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Articles that this does not match. */
  record Not(Query part) implements Query {}

  /** What is asked of an article beside its words. */
  sealed interface Field extends Query {}

  /** Articles of a site: a host or the end of one, or part of the site's name. */
  record Site(String name) implements Field {}

  /** Articles that come from a URL or name it; the URL may be a part of one. */
  record Source(String url) implements Field {}

  /**
   * Articles that mention something of these kinds by one of its names. Where nothing is named just
   * so, and with a prefix always, a name that holds these words will do.
   *
   * @param prefix whether the last word of the name may go on
   */
  record Mentions(Set<EntityType> types, String name, boolean prefix) implements Field {
    public Mentions {
      types = Set.copyOf(types);
    }
  }

  /** Articles that bear this tag, or with a prefix one that begins so. */
  record Tagged(String tag, boolean prefix) implements Field {}

  /** Articles with these words, one behind another, in a note or in the note of a highlight. */
  record Noted(String words, boolean prefix) implements Field {}

  /** Articles in this language, whatever the country: a BCP 47 tag in lower case. */
  record Language(String tag) implements Field {}

  /** Articles that were published on one of these days. */
  record Published(Days days) implements Field {}

  /** Articles whose page was saved on one of these days. */
  record Saved(Days days) implements Field {}

  /** Articles in this state. */
  record Is(State state) implements Field {}

  /** What a reader has done with an article. */
  enum State {
    UNREAD,
    READ,
    FAVOURITE,
    /** With a note or a highlight. */
    NOTED,
    TAGGED
  }
}
