package org.hotrai.entity.bracket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads Thai names of treaties, which only what stands behind them tells from ordinary words. */
public final class Treaties {
  /** What Thai names of treaties begin with. */
  public static final List<String> HEADS =
      List.of(
          "ความตกลง", "อนุสัญญา", "ปฏิญญา", "พิธีสาร", "กฎบัตร", "สนธิสัญญา", "กติการะหว่างประเทศ");

  /** Names of kinds of treaties, of which there are many. */
  private static final Set<String> OF_ANY = Set.copyOf(WordLists.lines("any-treaty-names.txt"));

  private static final String NO_TREATY = "บันทึก";
  private static final String ON = "ว่าด้วย";
  private static final String FRAMEWORK = "กรอบ";
  private static final String FRAMEWORK_IN_ENGLISH = "Framework";
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  /** What a name in full has, unlike a short form with the name of a party: Siam-EU PCA. */
  private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}{4}");

  /** What is only about a treaty. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\b(?:Group|Committee|Secretariat|Study|Report|Statement|Conference|Meeting)\\b");

  /** By the head word of the Thai name, those of the English one. */
  private static final Map<String, Set<String>> ENGLISH =
      WordLists.lines("treaty-heads-by-both.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split("\\|", -1))));

  private static final int SHORTEST = 5;

  private final ThaiBodies thai;

  Treaties(ThaiBodies thai) {
    this.thai = thai;
  }

  /**
   * The name that ends there, from the last head word before, if the other names in Latin letters
   * can be those of the same treaty; null if none does.
   */
  @Nullable Span before(BlockText block, int earliest, int end, List<String> others) {
    for (int at = end - 1; at >= earliest && isInside(block, at); at--) {
      int name = at + headLength(block, at);
      if (name > at) {
        boolean on = block.text().startsWith(ON, name);
        boolean named = end - name >= SHORTEST && !isOfAny(block.text().substring(name, end));
        boolean whole = named && (on || thai.mayGoOn(block, name));
        String head = block.text().substring(at, name);
        boolean same = others.stream().allMatch(other -> isSame(head, other));
        return whole && same && block.charAt(name) != ' '
            ? new Span(withFramework(block, at, others), end)
            : null;
      }
    }
    return null;
  }

  /** A Framework Convention is a กรอบอนุสัญญา; else กรอบ is that in which something is done. */
  private static int withFramework(BlockText block, int at, List<String> others) {
    int framework = at - FRAMEWORK.length();
    boolean named = others.stream().anyMatch(other -> other.contains(FRAMEWORK_IN_ENGLISH));
    return named && block.text().startsWith(FRAMEWORK, framework) ? framework : at;
  }

  /**
   * Whether a name in full has the same head word first, in English: the Boat Declaration under the
   * Boat Convention is no อนุสัญญา, nor is a Working Group on the Boat Convention.
   */
  private static boolean isSame(String head, String other) {
    if (ShortForm.is(other) || !WORD.matcher(other).find()) {
      return true;
    }
    Set<String> own = ENGLISH.getOrDefault(head, Set.of());
    String first =
        NO_LETTERS
            .splitAsStream(other)
            .filter(word -> ENGLISH.values().stream().anyMatch(words -> words.contains(word)))
            .findFirst()
            .orElse("");
    return own.contains(first) && !ABOUT.matcher(other).find();
  }

  private static boolean isInside(BlockText block, int at) {
    return block.isThai(at) || " -–".indexOf(block.charAt(at)) >= 0;
  }

  /** Whether the head word there is that of a memorandum: บันทึกความตกลง. */
  public static boolean isNoted(BlockText block, int at) {
    return block.text().startsWith(NO_TREATY, at - NO_TREATY.length());
  }

  /** Whether what stands behind the head word names a kind of treaty: ความตกลง | การค้าเสรี. */
  public static boolean isOfAny(String name) {
    return OF_ANY.contains(name);
  }

  private static int headLength(BlockText block, int at) {
    for (String head : HEADS) {
      if (block.text().startsWith(head, at)) {
        return !isNoted(block, at) && block.isClusterBoundary(at) ? head.length() : 0;
      }
    }
    return 0;
  }
}
