package org.hotrai.entity.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;

/**
 * The other names that one article gives to things beside their full names. They mean that there,
 * even where the lists have another thing under them: the first body that it gives them to, or that
 * among these which the lists have.
 */
public final class GivenNames {
  /** A body and the office that bears its short form are one: สำนักงานกองทุน…, กองทุน… (สสส.) */
  private static final String OFFICE = "สำนักงาน";

  private final Map<String, List<Candidate>> certain = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
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
      certain.merge(text, List.of(candidate), GivenNames::both);
    }
    if (candidate.type() == EntityType.ORGANISATION) {
      Optional<String> listed = listed(text).filter(key -> isSame(key, candidate.name()));
      String owner = listed.orElse(candidate.name());
      owners.merge(text, owner, (first, other) -> listed.isPresent() ? other : first);
    }
  }

  private static List<Candidate> both(List<Candidate> some, List<Candidate> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Whether a listed name is one that the article gives to things of other kinds alone. */
  public boolean isOverruled(Candidate candidate) {
    if (certain.isEmpty() || candidate.origin() != Origin.LIST) {
      return false;
    }
    List<Candidate> given = certain.get(text(candidate));
    return given != null && given.stream().noneMatch(each -> each.type() == candidate.type());
  }

  /** The name that a mention is joined under. */
  public String name(Candidate mention) {
    boolean body = !owners.isEmpty() && mention.type() == EntityType.ORGANISATION;
    if (!body) {
      return mention.name();
    }
    String text = text(mention);
    boolean gives = mention.origin() == Origin.RULE && !mention.name().equals(text);
    return gives ? mention.name() : owners.getOrDefault(text, mention.name());
  }

  /** Whether the article gives that text to something else than the lists do. */
  public boolean isUnlisted(String text) {
    String owner = owners.get(text);
    return owner != null && !isSame(listed(text).orElse(owner), owner);
  }

  /** Whether that text, where it stands alone, may mean what has that name. */
  public boolean mayMean(String text, String name) {
    String owner = owners.get(text);
    return owner == null || isSame(owner, name) || isSame(name, owner);
  }

  /** Whether both are one body, by the lists or but for the word for its office. */
  private boolean isSame(String name, String other) {
    return name.equals(other)
        || name.equals(OFFICE + other)
        || other.equals(OFFICE + name)
        || listed(other).filter(name::equals).isPresent();
  }

  private Optional<String> listed(String name) {
    return gazetteer.named(EntityType.ORGANISATION, name).map(ListedName::key);
  }

  private String text(Candidate candidate) {
    return candidate.span().of(blocks.get(candidate.block()));
  }
}
