package org.hotrai.correction;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hotrai.annotation.Anchor;
import org.hotrai.correction.Correction.AddAlias;
import org.hotrai.correction.Correction.ChangeKind;
import org.hotrai.correction.Correction.Describe;
import org.hotrai.correction.Correction.Link;
import org.hotrai.correction.Correction.MarkAs;
import org.hotrai.correction.Correction.MarkEverywhere;
import org.hotrai.correction.Correction.Merge;
import org.hotrai.correction.Correction.Never;
import org.hotrai.correction.Correction.NotHere;
import org.hotrai.correction.Correction.Rename;
import org.hotrai.correction.Correction.Split;
import org.hotrai.correction.Correction.Undo;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the fields of a row, in which each has its place whatever the action.
 *
 * @param entity what it is about
 * @param to what that becomes; of a rename of the same kind, of a change of kind without a name
 * @param words an alias, listed words, a note, a web address, or words in an article with those
 *     around them; null for none
 * @param articles ids of the articles that it is about
 * @param undoes id of the correction that it undoes; 0 for none
 */
public record Fields(
    Action action,
    @Nullable EntityName entity,
    @Nullable EntityName to,
    @Nullable Anchor words,
    SortedSet<Long> articles,
    long undoes) {
  public Fields {
    articles = Collections.unmodifiableSortedSet(new TreeSet<>(articles));
  }

  private static final SortedSet<Long> NO_ARTICLES = Collections.emptySortedSet();

  private Fields(Action action, @Nullable EntityName entity, @Nullable EntityName to) {
    this(action, entity, to, null, NO_ARTICLES, 0);
  }

  private Fields(Action action, EntityName entity, String words) {
    this(action, entity, null, new Anchor(words, "", ""), NO_ARTICLES, 0);
  }

  private Fields(Action action, @Nullable EntityName entity, Place place) {
    this(action, entity, null, place.anchor(), articles(place), 0);
  }

  private static SortedSet<Long> articles(Place place) {
    SortedSet<Long> articles = new TreeSet<>();
    if (place.article() != Place.ELSEWHERE) {
      articles.add(place.article());
    }
    return articles;
  }

  /** The fields of a correction. */
  public static Fields of(Correction correction) {
    return switch (correction) {
      case Rename(var entity, var name) ->
          new Fields(Action.RENAME, entity, new EntityName(entity.type(), name));
      case ChangeKind(var entity, var type) ->
          new Fields(Action.KIND, entity, new EntityName(type, ""));
      case Merge(var entity, var into) -> new Fields(Action.MERGE, entity, into);
      case Split(var entity, var name, var part) -> split(entity, name, part);
      case Never(var entity) -> new Fields(Action.NEVER, entity, (EntityName) null);
      case AddAlias(var entity, var alias) -> new Fields(Action.ALIAS, entity, alias);
      case MarkEverywhere(var words, var entity) -> new Fields(Action.EVERYWHERE, entity, words);
      case Describe(var entity, var note) -> new Fields(Action.NOTE, entity, note);
      case Link(var entity, var url) -> new Fields(Action.LINK, entity, url);
      case NotHere(var place) -> new Fields(Action.NOT_HERE, null, place);
      case MarkAs(var place, var entity) -> new Fields(Action.MARK, entity, place);
      case Undo(var undoes) -> new Fields(Action.UNDO, null, null, null, NO_ARTICLES, undoes);
    };
  }

  /** The same without ids of articles, which mean nothing in another archive. */
  public Fields elsewhere() {
    return new Fields(action, entity, to, words, NO_ARTICLES, undoes);
  }

  private static Fields split(EntityName entity, String name, Part part) {
    EntityName to = new EntityName(entity.type(), name);
    return switch (part) {
      case Part.InArticles(var articles) -> new Fields(Action.SPLIT, entity, to, null, articles, 0);
      case Part.Written(var alias) ->
          new Fields(Action.SPLIT, entity, to, new Anchor(alias, "", ""), NO_ARTICLES, 0);
    };
  }

  /**
   * The correction of these fields.
   *
   * @throws IllegalArgumentException where one is missing that its action needs
   */
  public Correction correction() {
    return switch (action) {
      case RENAME -> new Rename(about(), becomes().name());
      case KIND -> new ChangeKind(about(), becomes().type());
      case MERGE -> new Merge(about(), becomes());
      case SPLIT -> new Split(about(), becomes().name(), part());
      case NEVER -> new Never(about());
      case ALIAS -> new AddAlias(about(), said().quote());
      case EVERYWHERE -> new MarkEverywhere(said().quote(), about());
      case NOTE -> new Describe(about(), said().quote());
      case LINK -> new Link(about(), said().quote());
      case NOT_HERE -> new NotHere(place());
      case MARK -> new MarkAs(place(), about());
      case UNDO -> new Undo(undoes);
    };
  }

  private Part part() {
    return words == null ? new Part.InArticles(articles) : new Part.Written(words.quote());
  }

  private Place place() {
    return new Place(articles.isEmpty() ? Place.ELSEWHERE : articles.getFirst(), said());
  }

  private EntityName about() {
    return needed(entity);
  }

  private EntityName becomes() {
    return needed(to);
  }

  private Anchor said() {
    return needed(words);
  }

  private <T> T needed(@Nullable T field) {
    if (field == null) {
      throw new IllegalArgumentException("a field of " + action.code() + " is missing");
    }
    return field;
  }
}
