package org.hotrai.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.archive.search.Completion.Kind;
import org.hotrai.article.EntityType;
import org.hotrai.store.search.CompletionStore;

/** Finds what may be meant by the beginning of a title, a name, a tag or a site. */
public final class Completions {
  private static final int SHORTEST = 2;
  private static final int MOST_OF_A_KIND = 4;
  private static final int MOST_NAMES = 5;

  private final CompletionStore store;

  /** From what that store holds. */
  public Completions(CompletionStore store) {
    this.store = store;
  }

  /** What begins so, or has a word that does, of those kinds; nothing for a single letter. */
  public List<Completion> find(String typed, Set<Kind> kinds) {
    String begun = typed.strip();
    List<Completion> found = new ArrayList<>();
    if (begun.codePointCount(0, begun.length()) < SHORTEST) {
      return found;
    }
    int most = kinds.size() == 1 ? 2 * MOST_OF_A_KIND : MOST_OF_A_KIND;
    if (kinds.contains(Kind.SITE)) {
      store.sites(begun, most).forEach(site -> found.add(new Completion(Kind.SITE, site)));
    }
    if (kinds.contains(Kind.TAG)) {
      store.tags(begun, most).forEach(tag -> found.add(new Completion(Kind.TAG, tag)));
    }
    found.addAll(names(begun, kinds));
    if (kinds.contains(Kind.TITLE)) {
      store.titles(begun, most).forEach(title -> found.add(new Completion(Kind.TITLE, title)));
    }
    return found;
  }

  private List<Completion> names(String begun, Set<Kind> kinds) {
    List<EntityType> types =
        kinds.stream().filter(Completions::isName).map(Completions::type).toList();
    if (types.isEmpty()) {
      return List.of();
    }
    EntityType only = types.size() == 1 ? types.getFirst() : null;
    return store.entities(begun, only, only == null ? MOST_NAMES : 2 * MOST_OF_A_KIND).stream()
        .map(named -> new Completion(Kind.valueOf(named.key().type().name()), named.name()))
        .toList();
  }

  private static boolean isName(Kind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, PLACE, LAW, EVENT -> true;
      case SITE, TAG, TITLE -> false;
    };
  }

  private static EntityType type(Kind name) {
    return EntityType.valueOf(name.name());
  }
}
