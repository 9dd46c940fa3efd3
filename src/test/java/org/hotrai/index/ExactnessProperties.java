package org.hotrai.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.hotrai.text.Clusters;
import org.hotrai.text.Scripts;
import org.hotrai.text.SearchFold;
import org.hotrai.text.TokenCursor;

/** In scripts without spaces all articles are found that hold a string, and no others. */
class ExactnessProperties {
  private static final int CUTS = 12;

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> scripts =
        Arbitraries.of(
            "กขาเแำ่้ิัน",
            "กขาเแำ่้ิัน ๆฯ. ",
            "ກຂາເຳ່ັ ",
            "កខា្ិេ ។",
            "ကခာေ့်ိ ",
            "中国ー々カ ",
            "กาab ๑2-",
            "กขะaข b");
    return scripts
        .flatMap(script ->
            Arbitraries.strings().withChars(script.toCharArray()).ofMinLength(1).ofMaxLength(40))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(seed = "4", tries = 600)
  void findsEveryStringOfClusters(@ForAll("texts") List<String> texts, @ForAll int seed) {
    SmallIndex index = new SmallIndex();
    int half = texts.size() / 2;
    if (half > 0) {
      index.add(texts.subList(0, half).toArray(String[]::new));
    }
    index.add(texts.subList(half, texts.size()).toArray(String[]::new));
    checkCuts(index, texts, seed);
    checkCuts(index.merge(5), texts, seed);
  }

  private static void checkCuts(SmallIndex index, List<String> texts, int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < CUTS; i++) {
      String query = cut(texts.get(random.nextInt(texts.size())), random);
      if (!query.isEmpty()) {
        List<Long> wanted = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
          if (contains(SearchFold.fold(texts.get(text)), SearchFold.fold(query))) {
            wanted.add(text + 1L);
          }
        }
        assertThat(index.find(query))
            .as("“%s” in %s", query, texts)
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
  }

  /**
   * Some clusters one behind another, as they were written, all of them of scripts without spaces.
   */
  private static String cut(String text, Random random) {
    List<String> clusters = Clusters.of(text);
    int start = random.nextInt(clusters.size());
    int end = start;
    while (end < clusters.size() && end < start + 6 && isOfScript(clusters.get(end))) {
      end++;
    }
    int length = end == start ? 0 : 1 + random.nextInt(end - start);
    return String.join("", clusters.subList(start, start + length));
  }

  private static boolean isOfScript(String cluster) {
    // Digits of every script are those of scripts with spaces.
    int first = SearchFold.fold(cluster).codePointAt(0);
    return Scripts.isWithoutSpaces(first) && TokenCursor.isOfWord(first) && !Clusters.isMark(first);
  }

  private static boolean contains(String text, String query) {
    int at = text.indexOf(query);
    while (at >= 0) {
      if (Clusters.isBoundary(text, at + query.length())) {
        return true;
      }
      at = text.indexOf(query, at + 1);
    }
    return false;
  }

  @Property(seed = "10", tries = 400)
  void inScriptsWithSpacesFindsWholeWordsInTheirOrder(
      @ForAll @Size(min = 1, max = 8)
          List<@Chars({'a', 'b', 'C', 'é', '1', ' ', '-', '.'}) @StringLength(max = 30) String>
              texts,
      @ForAll int seed) {
    SmallIndex index = new SmallIndex();
    texts.forEach(index::add);
    Random random = new Random(seed);
    for (int i = 0; i < CUTS; i++) {
      List<String> words = words(texts.get(random.nextInt(texts.size())));
      if (!words.isEmpty()) {
        int start = random.nextInt(words.size());
        int end = Math.min(words.size(), start + 1 + random.nextInt(3));
        List<String> query = words.subList(start, end);
        List<Long> wanted = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
          if (Collections.indexOfSubList(words(texts.get(text)), query) >= 0) {
            wanted.add(text + 1L);
          }
        }
        assertThat(index.find(String.join(" ", query)))
            .as("“%s” in %s", query, texts)
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(SearchFold.fold(text).split("[ .-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Property(seed = "5", tries = 300)
  void anIndexOfPiecesSaysWhatOneMadeAtOnceSays(
      @ForAll("texts") List<String> texts, @ForAll int seed) {
    Random random = new Random(seed);
    SmallIndex pieces = new SmallIndex();
    texts.forEach(pieces::add);
    long[] gone = Arrays.stream(pieces.all()).filter(article -> random.nextInt(3) == 0).toArray();
    Arrays.stream(gone).forEach(pieces::remove);
    var before = pieces.sums();
    assertThat(before).hasSize(texts.size() - gone.length);
    assertThat(pieces.merge(1 + random.nextInt(9)).sums()).isEqualTo(before);
    for (int i = 0; i < texts.size(); i++) {
      if (before.containsKey(i + 1L)) {
        assertThat(before)
            .containsEntry(i + 1L, Checksums.of(IndexedDocument.of("", texts.get(i), null)));
      }
    }
  }
}
