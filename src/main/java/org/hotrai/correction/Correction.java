package org.hotrai.correction;

import java.util.Locale;
import org.hotrai.article.EntityType;
import org.hotrai.text.StoredText;

/**
 * Something that a person says of entities. It is about the entity that stands under the given name
 * when it is said; a name that an earlier correction led away from means what it led to. Naming
 * what no article mentions yet is no mistake: it holds for articles to come.
 */
public sealed interface Correction {
  /** Said of an entity, wherever it is mentioned. */
  sealed interface OfEntity extends Correction {
    /** Which one, as it was called when this was said. */
    EntityName entity();
  }

  /** Said of words in one article. */
  sealed interface AtPlace extends Correction {
    /** Where they stand. */
    Place place();
  }

  /** It is called so. Where another entity of its kind is, both become one. */
  record Rename(EntityName entity, String name) implements OfEntity {
    public Rename {
      name = StoredText.line(name);
    }
  }

  /** It is of that kind. Where another entity of that kind has its name, both become one. */
  record ChangeKind(EntityName entity, EntityType type) implements OfEntity {}

  /** It is the same as another one, whose kind and chief name stand. */
  record Merge(EntityName entity, EntityName into) implements OfEntity {}

  /** Some of its mentions name something else, which is called so. */
  record Split(EntityName entity, String name, Part part) implements OfEntity {
    public Split {
      name = StoredText.line(name);
    }
  }

  /**
   * It is no entity, wherever it was recognised. A name that an earlier correction led away from is
   * hidden by itself, not with what it has become.
   */
  record Never(EntityName entity) implements OfEntity {}

  /** It is also called so: wherever these words stand, and whatever of its kind has this name. */
  record AddAlias(EntityName entity, String alias) implements OfEntity {
    public AddAlias {
      alias = StoredText.line(alias);
    }
  }

  /** These words name it wherever they stand: the person's own list. */
  record MarkEverywhere(String words, EntityName entity) implements OfEntity {
    public MarkEverywhere {
      words = StoredText.line(words);
    }
  }

  /** A note on it, in the place of an older one; an empty one takes that away. */
  record Describe(EntityName entity, String note) implements OfEntity {
    public Describe {
      note = StoredText.lines(note);
    }
  }

  /**
   * A web address about it, in the place of an older one; an empty one takes that away. A bare
   * number of Wikidata, such as {@code Q7768}, is the address of its page.
   */
  record Link(EntityName entity, String url) implements OfEntity {
    public Link {
      String given = url.strip();
      url =
          given.matches("[Qq][1-9][0-9]*")
              ? "https://www.wikidata.org/wiki/" + given.toUpperCase(Locale.ROOT)
              : given;
    }
  }

  /** There is no entity in these words here. */
  record NotHere(Place place) implements AtPlace {}

  /** These words name that entity here. */
  record MarkAs(Place place, EntityName entity) implements AtPlace, OfEntity {}

  /** An earlier correction, or undoing, does not hold any more. */
  record Undo(long correction) implements Correction {}
}
