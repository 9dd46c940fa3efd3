package org.hotrai.entity.person;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ShortForm;

/**
 * The other names that one article gives to things beside their full names. They mean that there,
 * even where the lists have another thing under them. One that it gives to two bodies means, where
 * it stands alone, that of them which the lists have under it; else the one that it was last given
 * to before that place, and before all these places the first.
 */
public final class GivenNames {
  /** A body and the office that bears its short form are one: สำนักงานกองทุน…, กองทุน… (สสส.) */
  private static final String OFFICE = "สำนักงาน";

  /** Of fewer words each tells too much. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern NO_TELLING = Pattern.compile("\\((?:องค์การ)?มหาชน\\)| ");

  private final Map<String, Set<EntityType>> kinds = new HashMap<>();
  private final Map<String, Owners> owners = new HashMap<>();
  private final List<String> blocks;
  private final Gazetteer gazetteer;

  /** Those that the candidates of an article's blocks have. */
  public GivenNames(List<Candidate> candidates, List<String> blocks, Gazetteer gazetteer) {
    this.blocks = blocks;
    this.gazetteer = gazetteer;
    for (Candidate candidate : candidates) {
      if (candidate.origin() == Origin.RULE) {
        add(candidate, text(candidate));
      }
    }
  }

  private void add(Candidate candidate, String text) {
    if (candidate.name().equals(text)) {
      return;
    }
    if (candidate.confidence() >= Candidate.CERTAIN && ShortForm.is(text)) {
      kinds.computeIfAbsent(text, first -> EnumSet.noneOf(EntityType.class)).add(candidate.type());
    }
    if (candidate.type() == EntityType.ORGANISATION) {
      Optional<String> listed = listed(text).filter(key -> isSame(key, candidate.name()));
      String owner = listed.orElse(candidate.name());
      owners.computeIfAbsent(text, first -> new Owners()).add(candidate, owner);
    }
  }

  /** Whether a listed name is one that the article gives to things of other kinds alone. */
  public boolean isOverruled(Candidate candidate) {
    if (kinds.isEmpty() || candidate.origin() != Origin.LIST) {
      return false;
    }
    Set<EntityType> given = kinds.get(text(candidate));
    return given != null && !given.contains(candidate.type());
  }

  /** The name that a mention is joined under. */
  public String name(Candidate mention) {
    boolean body = !owners.isEmpty() && mention.type() == EntityType.ORGANISATION;
    Owners given = body ? owners.get(text(mention)) : null;
    if (given == null || given.isGivenAt(mention)) {
      return mention.name();
    }
    return given.names().size() == 1
        ? given.nearest(mention)
        : listed(text(mention))
            .filter(given.names()::contains)
            .orElseGet(() -> given.nearest(mention));
  }

  /** Whether the article gives that text to something else than the lists do. */
  public boolean isUnlisted(String text) {
    Owners given = owners.get(text);
    String listed = given == null ? "" : listed(text).orElse("");
    return given != null
        && !listed.isEmpty()
        && given.names().stream().noneMatch(name -> isSame(listed, name));
  }

  /** Whether that text, where it stands alone, may mean what has that name. */
  public boolean mayMean(String text, String name) {
    Owners given = owners.get(text);
    return given == null
        || given.names().stream().allMatch(each -> isSame(each, name) || isSame(name, each));
  }

  /**
   * Whether both are one body, by the lists or but for blanks and the words for its office and for
   * its form.
   */
  private boolean isSame(String name, String other) {
    if (name.equals(other)) {
      return true;
    }
    String one = bare(name);
    String another = bare(other);
    return one.equals(another)
        || one.equals(OFFICE + another)
        || another.equals(OFFICE + one)
        || areWordsAlike(name, other)
        || listed(other).filter(name::equals).isPresent();
  }

  /** Whether one has the words of the other and one more, as if one were written wrong. */
  private static boolean areWordsAlike(String name, String other) {
    Set<String> few = words(name.length() < other.length() ? name : other);
    Set<String> many = words(name.length() < other.length() ? other : name);
    return few.size() >= FEWEST_WORDS && many.size() <= few.size() + 1 && many.containsAll(few);
  }

  /** The words of a name in Latin letters, in whatever number. */
  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : name.charAt(0) < 'ก' ? name.split(" ", -1) : new String[0]) {
      if (LatinNames.isLarge(word.isEmpty() ? ' ' : word.charAt(0))) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  private static String bare(String name) {
    boolean telling = name.indexOf(' ') < 0 && name.indexOf('(') < 0;
    return telling ? name : NO_TELLING.matcher(name).replaceAll("");
  }

  private Optional<String> listed(String name) {
    return gazetteer.named(EntityType.ORGANISATION, name).map(ListedName::key);
  }

  private String text(Candidate candidate) {
    return candidate.span().of(blocks.get(candidate.block()));
  }
}
