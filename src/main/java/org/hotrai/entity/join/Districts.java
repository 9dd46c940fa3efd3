package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.place.DistrictName;
import org.hotrai.entity.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Tells districts apart that several provinces have by what they stand in: อ.เมือง จ.ขอนแก่น is
 * อำเภอเมืองขอนแก่น, ตำบลในเมือง of it another than that of a second one. What stands in nothing is
 * the only one of its name that the article tells more of, unless another province was named since.
 * What may stand in the place before it as well as in that behind is left untold.
 */
final class Districts {
  /** What may stand between a place and what it stands in. */
  private static final Pattern UP = Pattern.compile("[ \u00A0,]{0,3}\\(?");

  private static final Pattern DOWN =
      Pattern.compile("[ \u00A0]?(?:[(:]|ใน|ที่)[ \u00A0]?(?:พื้นที่|ใน|ที่)?[ \u00A0]?");
  private static final Pattern LISTED =
      Pattern.compile("[ \u00A0]{0,2}(?:,|/|และ|กับ|หรือ)?[ \u00A0]{0,2}");
  private static final int LONGEST_BETWEEN = 16;
  private static final int LONGEST_PROVINCE = 20;
  private static final String REGION = "ภาค";

  /** It has no district that is told by its province. */
  private static final String BANGKOK = "กรุงเทพมหานคร";

  private final List<Candidate> mentions;
  private final List<String> blocks;
  private final Gazetteer gazetteer;
  private final List<DistrictName> places = new ArrayList<>();

  private Districts(List<Candidate> mentions, List<String> blocks, Gazetteer gazetteer) {
    this.mentions = mentions;
    this.blocks = blocks;
    this.gazetteer = gazetteer;
  }

  /**
   * The full names of the districts among those mentions that need one, at their places in that
   * list; null for all else.
   */
  static List<@Nullable String> names(
      List<Candidate> mentions, List<String> blocks, Gazetteer gazetteer) {
    return new Districts(mentions, blocks, gazetteer).names();
  }

  private List<@Nullable String> names() {
    boolean any = false;
    for (Candidate mention : mentions) {
      DistrictName place =
          mention.type() == EntityType.PLACE ? DistrictName.of(text(mention)) : DistrictName.NONE;
      places.add(place);
      any |= place.isOfSeveral();
    }
    if (!any) {
      return none();
    }
    List<@Nullable String> provinces = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      provinces.add(province(i));
    }
    PlaceChains chains = new PlaceChains(mentions, blocks, places, provinces);
    List<@Nullable String> districts = named(DistrictName.Level.DISTRICT, provinces, chains);
    for (int i = 0; i < mentions.size(); i++) {
      String province = provinces.get(i);
      if (places.get(i).level() == DistrictName.Level.PROVINCE && province != null) {
        districts.set(i, DistrictName.PROVINCE + province);
      }
    }
    List<@Nullable String> names = named(DistrictName.Level.TAMBON, districts, chains);
    for (int i = 0; i < mentions.size(); i++) {
      if (places.get(i).level() == DistrictName.Level.DISTRICT && places.get(i).isOfSeveral()) {
        names.set(i, districts.get(i));
      }
    }
    return names;
  }

  /** A list that has nothing yet for any mention. */
  private List<@Nullable String> none() {
    List<@Nullable String> none = new ArrayList<>();
    mentions.forEach(mention -> none.add(null));
    return none;
  }

  /** The name of the province that is mentioned there, be it without its head word; or null. */
  private @Nullable String province(int index) {
    Candidate mention = mentions.get(index);
    if (mention.type() != EntityType.PLACE || places.get(index).level().isBelowProvince()) {
      return null;
    }
    Optional<ListedName> listed = gazetteer.named(EntityType.PLACE, mention.name());
    boolean headed = places.get(index).level() == DistrictName.Level.PROVINCE;
    return listed
        .filter(place -> !gazetteer.isCountry(place))
        .map(ListedName::key)
        .filter(name -> !name.startsWith(REGION))
        .orElse(headed ? places.get(index).own() : null);
  }

  /**
   * The names of the districts of that level with what they stand in, at their places; of those
   * that stand in nothing and need not, their own.
   */
  private List<@Nullable String> named(
      DistrictName.Level level, List<@Nullable String> above, PlaceChains chains) {
    BitSet ambiguous = chains.ambiguous(level);
    List<@Nullable String> names = none();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (places.get(i).level() == level && !ambiguous.get(i)) {
        names.set(i, owner(i, i + 1, UP, above, names));
      }
    }
    List<@Nullable String> inFront = none();
    for (int i = 0; i < mentions.size(); i++) {
      if (places.get(i).level() == level) {
        String owner = owner(i, i - 1, DOWN, above, inFront);
        boolean capital = owner == null && places.get(i).isCapital();
        inFront.set(i, capital ? beforeBracket(i) : owner);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (places.get(i).level() == level) {
        String behind = names.get(i);
        String before = inFront.get(i);
        String owner = behind == null ? before : behind;
        if (behind != null && before != null && !mayBothBe(behind, before)) {
          ambiguous.set(i);
          owner = null;
        }
        names.set(i, places.get(i).in(owner));
      }
    }
    fillIn(names, level, above, chains, ambiguous);
    return names;
  }

  /** Whether a place may stand in both: in the district behind it, of the province before it. */
  private static boolean mayBothBe(String behind, String before) {
    return before.equals(behind)
        || DistrictName.of(before).level().compareTo(DistrictName.of(behind).level()) > 0;
  }

  /** Names what stands in nothing by the only one of its name. */
  private void fillIn(
      List<@Nullable String> names,
      DistrictName.Level level,
      List<@Nullable String> above,
      PlaceChains chains,
      BitSet ambiguous) {
    Map<String, Set<String>> full = new HashMap<>();
    Map<String, NavigableSet<Integer>> told = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      String name = names.get(i);
      if (name != null) {
        String bare = places.get(i).withoutOwner();
        full.computeIfAbsent(bare, first -> new HashSet<>(2)).add(name);
        told.computeIfAbsent(bare, first -> new TreeSet<>()).add(i);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      Set<String> only = full.getOrDefault(places.get(i).bare(), Set.of());
      boolean untold = names.get(i) == null && !ambiguous.get(i);
      if (places.get(i).level() == level && untold && only.size() == 1) {
        NavigableSet<Integer> all =
            told.getOrDefault(places.get(i).bare(), Collections.emptyNavigableSet());
        Integer before = all.lower(i);
        int last = before == null ? all.first() : before;
        List<@Nullable String> since = above.subList(before == null ? 0 : last, Math.max(last, i));
        String name = only.iterator().next();
        Set<String> own = chains.beyond(last, above, name);
        if (since.stream().noneMatch(other -> isElsewhere(other, name, own))) {
          names.set(i, name);
        }
      }
    }
  }

  /** Whether that place is another than those in which the one of that full name stands. */
  private static boolean isElsewhere(@Nullable String other, String name, Set<String> own) {
    return other != null
        && !name.endsWith(other)
        && !own.contains(other)
        && !other.endsWith(BANGKOK);
  }

  /**
   * The place before the bracket that the mention begins, be it no name elsewhere: น่าน (อ.เมือง.
   */
  private @Nullable String beforeBracket(int index) {
    String text = blocks.get(mentions.get(index).block());
    int open = mentions.get(index).span().start() - 1;
    if (open < 0 || text.charAt(open) != '(') {
      return null;
    }
    String before = text.substring(Math.max(0, open - LONGEST_PROVINCE), open).strip();
    String name = before.substring(before.lastIndexOf(' ') + 1);
    return gazetteer.named(EntityType.PLACE, name).map(ListedName::key).orElse(null);
  }

  /** What the one mention stands in, which the other beside it names or stands in, too. */
  private @Nullable String owner(
      int index,
      int beside,
      Pattern between,
      List<@Nullable String> above,
      List<@Nullable String> owners) {
    if (beside < 0 || beside == mentions.size()) {
      return null;
    }
    int first = Math.min(index, beside);
    if (places.get(beside).level() == places.get(index).level()) {
      boolean goesOn = places.get(beside).mayShare() && isBetween(first, LISTED);
      return goesOn ? owners.get(beside) : null;
    }
    String name = above.get(beside);
    boolean headed = places.get(beside).level() != DistrictName.Level.NONE;
    boolean bare = places.get(index).isCapital() || between == DOWN;
    return name != null && (headed || bare) && isBetween(first, between) ? name : null;
  }

  private boolean isBetween(int first, Pattern pattern) {
    Candidate one = mentions.get(first);
    Candidate other = mentions.get(first + 1);
    int start = one.span().end();
    int end = other.span().start();
    if (one.block() != other.block() || end < start || end - start > LONGEST_BETWEEN) {
      return false;
    }
    Matcher between = pattern.matcher(blocks.get(one.block())).region(start, end);
    return between.matches();
  }

  private String text(Candidate mention) {
    return mention.span().of(blocks.get(mention.block()));
  }
}
