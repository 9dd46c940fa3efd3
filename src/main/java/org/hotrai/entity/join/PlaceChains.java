package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.entity.place.DistrictName;
import org.hotrai.entity.place.DistrictName.Level;
import org.hotrai.entity.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Provinces, districts and tambons that stand one behind the other in a text. Such a chain goes up,
 * each place in the one behind it, or down: จ.น่าน อ.เมือง อ.ปัว จ.แพร่ อ.สอง.
 */
final class PlaceChains {
  private static final Pattern JOINED =
      Pattern.compile("[ \u00A0,/]{0,3}(?:และ|กับ|หรือ)?[ \u00A0]{0,2}\\(?");
  private static final Pattern BLANKS = Pattern.compile("[ \u00A0]*");
  private static final int LONGEST_BETWEEN = 16;

  private final List<Candidate> mentions;
  private final List<String> blocks;
  private final List<Level> levels = new ArrayList<>();

  /** Those that go on behind the mention. */
  private final BitSet joined = new BitSet();

  /**
   * The chains of an article.
   *
   * @param provinces the names of those mentions that are one, be it without head word
   */
  PlaceChains(
      List<Candidate> mentions,
      List<String> blocks,
      List<DistrictName> places,
      List<@Nullable String> provinces) {
    this.mentions = mentions;
    this.blocks = blocks;
    for (int i = 0; i < mentions.size(); i++) {
      levels.add(provinces.get(i) == null ? places.get(i).level() : Level.PROVINCE);
      boolean both = i > 0 && levels.get(i - 1) != Level.NONE && levels.get(i) != Level.NONE;
      joined.set(Math.max(0, i - 1), both && isBetween(i - 1, JOINED));
    }
  }

  /**
   * The places of that level that may stand in the one before as well as in the one behind them, in
   * a chain that does not go up from its first to its last.
   */
  BitSet ambiguous(Level own) {
    int size = mentions.size();
    int[] before = new int[size];
    BitSet begunAbove = new BitSet();
    int above = -1;
    int first = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && !joined.get(i - 1)) {
        above = -1;
        first = i;
      }
      before[i] = above;
      begunAbove.set(i, levels.get(first).compareTo(own) > 0);
      above = levels.get(i).compareTo(own) > 0 ? i : above;
    }
    BitSet ambiguous = new BitSet();
    int behind = -1;
    int last = size - 1;
    for (int i = size - 1; i >= 0; i--) {
      if (!joined.get(i)) {
        behind = -1;
        last = i;
      }
      boolean between = levels.get(i) == own && before[i] >= 0 && behind >= 0;
      if (between && levels.get(before[i]).compareTo(levels.get(behind)) <= 0) {
        boolean up = !begunAbove.get(i) && levels.get(last).compareTo(own) > 0;
        boolean nearer = isBetween(behind - 1, BLANKS) && !isBetween(before[i], BLANKS);
        ambiguous.set(i, !up && !nearer);
      }
      behind = levels.get(i).compareTo(own) > 0 ? i : behind;
    }
    return ambiguous;
  }

  /**
   * What a place is told to stand in behind that in which it stands: the province of its district.
   *
   * @param names of the places that others stand in, at their places
   * @param name the full one of the place
   */
  Set<String> beyond(int index, List<@Nullable String> names, String name) {
    int behind = index;
    while (joined.get(behind) && levels.get(behind + 1).compareTo(levels.get(index)) <= 0) {
      behind++;
    }
    String owner = joined.get(behind) ? names.get(behind + 1) : null;
    boolean goesOn = owner != null && name.endsWith(owner) && joined.get(behind + 1);
    String next = goesOn && isBetween(behind + 1, BLANKS) ? names.get(behind + 2) : null;
    boolean up = next != null && levels.get(behind + 2).compareTo(levels.get(behind + 1)) > 0;
    return next != null && up ? Set.of(next) : Set.of();
  }

  private boolean isBetween(int first, Pattern pattern) {
    Candidate one = mentions.get(first);
    Candidate other = mentions.get(first + 1);
    int start = one.span().end();
    int end = other.span().start();
    return one.block() == other.block()
        && end >= start
        && end - start <= LONGEST_BETWEEN
        && pattern.matcher(blocks.get(one.block())).region(start, end).matches();
  }
}
