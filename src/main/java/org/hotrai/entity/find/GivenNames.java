package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;

/**
 * The other names that one article gives to things beside their full names. They mean that there,
 * even where the lists have another thing under them. One that it gives to two bodies means, where
 * it stands alone, that of them which the lists have under it; else the one that it was last given
 * to before that place, and before all these places the first. A fund stands before its committee:
 * what ends with the name of the other has its short form only from that.
 */
public final class GivenNames {
  /** A body and the office that bears its short form are one: สำนักงานกองทุน…, กองทุน… (สสส.) */
  private static final String OFFICE = "สำนักงาน";

  private static final Pattern NO_TELLING = Pattern.compile("\\((?:องค์การ)?มหาชน\\)| ");

  private static final Comparator<Giving> BY_PLACE =
      Comparator.comparingInt(Giving::block).thenComparingInt(Giving::start);

  private final Map<String, List<Candidate>> certain = new HashMap<>();
  private final Map<String, List<Giving>> givings = new HashMap<>();
  private final List<String> blocks;
  private final Gazetteer gazetteer;

  /** A place where a body has another name beside it, with the name that it is joined under. */
  private record Giving(int block, int start, String owner) {
    boolean isBehind(Candidate mention) {
      int start = mention.span().start();
      return block == mention.block() ? this.start > start : block > mention.block();
    }

    boolean isAt(Candidate mention) {
      return block == mention.block() && start == mention.span().start();
    }
  }

  /** Those that the candidates of an article's blocks have. */
  public GivenNames(List<Candidate> candidates, List<String> blocks, Gazetteer gazetteer) {
    this.blocks = blocks;
    this.gazetteer = gazetteer;
    for (Candidate candidate : candidates) {
      if (candidate.origin() == Origin.RULE) {
        add(candidate, text(candidate));
      }
    }
    givings.values().forEach(each -> each.sort(BY_PLACE));
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
      Giving giving = new Giving(candidate.block(), candidate.span().start(), owner);
      givings.computeIfAbsent(text, first -> new ArrayList<>(1)).add(giving);
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
    boolean body = !givings.isEmpty() && mention.type() == EntityType.ORGANISATION;
    List<Giving> given = body ? givings.getOrDefault(text(mention), List.of()) : List.of();
    if (given.isEmpty() || given.stream().anyMatch(each -> each.isAt(mention))) {
      return mention.name();
    }
    if (given.size() == 1) {
      return given.getFirst().owner();
    }
    return listedOwner(text(mention), given).orElseGet(() -> nearest(given, mention));
  }

  private Optional<String> listedOwner(String text, List<Giving> given) {
    return listed(text)
        .filter(listed -> given.stream().anyMatch(each -> each.owner().equals(listed)));
  }

  private static String nearest(List<Giving> given, Candidate mention) {
    List<Giving> own = given.stream().filter(each -> isOwn(each, given)).toList();
    String owner = own.getFirst().owner();
    for (Giving giving : own) {
      owner = giving.isBehind(mention) ? owner : giving.owner();
    }
    return owner;
  }

  private static boolean isOwn(Giving giving, List<Giving> given) {
    String owner = giving.owner();
    return given.stream()
        .noneMatch(each -> owner.endsWith(each.owner()) && owner.length() > each.owner().length());
  }

  /** Whether the article gives that text to something else than the lists do. */
  public boolean isUnlisted(String text) {
    List<Giving> given = givings.getOrDefault(text, List.of());
    String listed = given.isEmpty() ? "" : listed(text).orElse("");
    return !listed.isEmpty() && given.stream().noneMatch(each -> isSame(listed, each.owner()));
  }

  /** Whether that text, where it stands alone, may mean what has that name. */
  public boolean mayMean(String text, String name) {
    return givings.getOrDefault(text, List.of()).stream()
        .allMatch(each -> isSame(each.owner(), name) || isSame(name, each.owner()));
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
        || listed(other).filter(name::equals).isPresent();
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
