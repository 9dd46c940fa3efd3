package org.hotrai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.message.Messages;
import org.hotrai.text.Clusters;
import org.jspecify.annotations.Nullable;

/** Whatever the blocks and the overlays: text and offsets of the page are those of the blocks. */
class BlockOffsetsTest {
  private static final ArticleHtml HTML =
      new ArticleHtml(
          new PageOptions(
              Messages.of(Locale.ENGLISH),
              null,
              Theme.LIGHT,
              100,
              Pictures.ofArchive(),
              Lettering.PLAIN));

  /** Two places in a text, told in thousandths of its length. */
  record Place(int block, int from, int to, Overlay.Kind kind) {}

  @Property(tries = 1000, seed = "25", edgeCases = EdgeCasesMode.NONE)
  void textAndOffsetsAreTheBlocks(
      @ForAll("blocks") List<Block> blocks, @ForAll("places") List<Place> places) {
    Article article = new Article("ชื่อ", List.of(), null, "th", null, null, List.of(), blocks);
    List<Overlay> overlays = new ArrayList<>();
    for (Place place : places) {
      int block = place.block() % blocks.size();
      String text = blocks.get(block).text();
      int start = boundary(text, Math.min(place.from(), place.to()));
      int end = boundary(text, Math.max(place.from(), place.to()));
      overlays.add(new Overlay(block, start, end, place.kind(), "k" + overlays.size(), ""));
    }

    ParsedPage page = new ParsedPage(HTML.page(article, overlays));

    for (int i = 0; i < blocks.size(); i++) {
      assertThat(page.text(i)).isEqualTo(blocks.get(i).text());
    }
    for (Overlay overlay : overlays) {
      BitSet expected = new BitSet();
      expected.set(overlay.start(), overlay.end());
      expected.andNot(page.separators(overlay.block()));
      assertThat(page.marked(overlay.block(), overlay.key())).isEqualTo(expected);
    }
  }

  /** The cluster's end at or behind that many thousandths of the text. */
  private static int boundary(String text, int thousandths) {
    int index = text.length() * thousandths / 1000;
    while (!Clusters.isBoundary(text, index)) {
      index++;
    }
    return index;
  }

  @Provide
  Arbitrary<List<Place>> places() {
    Arbitrary<Integer> part = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), part, part, Arbitraries.of(Overlay.Kind.values()))
        .as(Place::new)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Block>> blocks() {
    Arbitrary<Block> item =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.of("•", "๑.", "<", "10.2"),
                rich())
            .as(Block.Item::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(Block.ItemList::new);
    Arbitrary<Block.Row> row =
        Combinators.combine(rich(), Arbitraries.of(true, false))
            .as((content, heading) -> new Block.Cell(content, heading, 1, 1))
            .list()
            .ofMaxSize(3)
            .map(Block.Row::new);
    Arbitrary<Block> table =
        Combinators.combine(rich(), row.list().ofMaxSize(3)).as(Block.Table::new);
    Arbitrary<Block> image =
        Combinators.combine(rich(), Arbitraries.of("", "ภาพ"))
            .as((caption, words) ->
                new Block.Image("https://a.example/p.png", null, words, caption));
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 3);
    return Arbitraries.oneOf(
            rich().map(Block.Paragraph::new),
            rich().map(Block.Quotation::new),
            rich().map(content -> new Block.Heading(2, content)),
            string().map(Block.Code::new),
            Combinators.combine(number, Arbitraries.of("๑", "[2]", "*"), rich())
                .as(Block.Footnote::new),
            item,
            table,
            image)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<RichText> rich() {
    return Combinators.combine(
            string(),
            Arbitraries.of(Style.values()).set().ofMaxSize(3),
            Arbitraries.of("https://a.example/?a=1&b=\"<", ""),
            Arbitraries.of("en", ""),
            Arbitraries.integers().between(1, 3).injectNull(0.7))
        .as(BlockOffsetsTest::run)
        .list()
        .ofMaxSize(4)
        .map(RichText::new);
  }

  private static Run run(
      String text, Set<Style> styles, String link, String language, @Nullable Integer note) {
    return new Run(
        text, styles, link.isEmpty() ? null : link, language.isEmpty() ? null : language, note);
  }

  private static Arbitrary<String> string() {
    return Arbitraries.of("ก", "ที่", "นํ้า", "a", "<", "&amp;", "\"", "]]>", " ", "\n", "\t", "😀")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
