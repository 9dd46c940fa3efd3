package org.hotrai.store.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.article.Block;
import org.hotrai.article.Direction;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.Style;
import org.hotrai.message.Failure;

class BlockJsonTest {
  @Property(tries = 300, seed = "25")
  void blocksComeBackAsTheyWere(@ForAll("blocks") List<Block> blocks) {
    assertThat(BlockReader.blocks(BlockWriter.blocks(blocks))).isEqualTo(blocks);
  }

  @Property(tries = 100, seed = "25")
  void linksComeBackAsTheyWere(
      @ForAll String url, @ForAll SourceLink.Role role, @ForAll String text) {
    List<SourceLink> links = List.of(new SourceLink(url, role, text));
    assertThat(BlockReader.links(BlockWriter.links(links))).isEqualTo(links);
  }

  @Example
  void plainTextIsReadableInTheFile() {
    assertThat(BlockWriter.blocks(List.of(new Block.Paragraph(RichText.plain("ข่าว \"ด่วน\"")))))
        .isEqualTo("[{\"kind\":\"paragraph\",\"text\":\"ข่าว \\\"ด่วน\\\"\"}]");
  }

  @Example
  void aNoteAndItsMarkNameItByANumber() {
    Run mark = new Run("[๑]", Set.of(), null, null, 1);
    assertThat(
            BlockWriter.blocks(
                List.of(
                    new Block.Paragraph(new RichText(List.of(Run.plain("ข่าว"), mark))),
                    new Block.Footnote(1, "[๑]", RichText.plain("ที่มา")))))
        .isEqualTo(
            "[{\"kind\":\"paragraph\",\"text\":[\"ข่าว\",{\"text\":\"[๑]\",\"note\":1}]},"
                + "{\"kind\":\"footnote\",\"number\":1,\"label\":\"[๑]\",\"text\":\"ที่มา\"}]");
  }

  @Example
  void directionStandsBesideTheText() {
    RichText hebrew = RichText.plain("שלום").running(Direction.RIGHT_TO_LEFT);
    assertThat(BlockWriter.blocks(List.of(new Block.Paragraph(hebrew))))
        .isEqualTo("[{\"kind\":\"paragraph\",\"textDirection\":\"rtl\",\"text\":\"שלום\"}]");
  }

  @Example
  void damagedJsonIsAFailure() {
    for (String json : List.of("", "[", "[1]", "[{\"kind\":\"song\"}]", "[{\"kind\":\"code\"}]")) {
      assertThatThrownBy(() -> BlockReader.blocks(json)).isInstanceOf(Failure.class);
    }
  }

  @Provide
  Arbitrary<List<Block>> blocks() {
    Arbitrary<Block> all =
        Arbitraries.oneOf(
            Combinators.combine(Arbitraries.integers().between(2, 6), rich())
                .as(Block.Heading::new),
            rich().map(Block.Paragraph::new),
            rich().map(Block.Quotation::new),
            items().map(Block.ItemList::new),
            Combinators.combine(rich(), rows()).as(Block.Table::new),
            images(),
            Arbitraries.strings().map(Block.Code::new),
            Combinators.combine(Arbitraries.integers(), Arbitraries.strings(), rich())
                .as(Block.Footnote::new));
    return all.list().ofMaxSize(4);
  }

  private static Arbitrary<RichText> rich() {
    Arbitrary<Run> runs =
        Combinators.combine(
                Arbitraries.strings().ofMinLength(1),
                Arbitraries.of(Style.class).set().ofMaxSize(3),
                Arbitraries.strings().injectNull(0.7),
                Arbitraries.of("en", "th").injectNull(0.7),
                Arbitraries.integers().injectNull(0.7))
            .as(Run::new);
    return Combinators.combine(
            runs.list().ofMaxSize(3), Arbitraries.of(Direction.class).injectNull(0.7))
        .as(RichText::new);
  }

  private static Arbitrary<List<Block.Item>> items() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), Arbitraries.strings().ofMaxLength(3), rich())
        .as(Block.Item::new)
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<Block.Row>> rows() {
    Arbitrary<Integer> spans = Arbitraries.integers().between(1, 4);
    return Combinators.combine(rich(), Arbitraries.of(true, false), spans, spans)
        .as(Block.Cell::new)
        .list()
        .ofMaxSize(3)
        .map(Block.Row::new)
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<Block> images() {
    return Combinators.combine(
            Arbitraries.strings(),
            Arbitraries.strings().injectNull(0.5),
            Arbitraries.strings(),
            rich())
        .as(Block.Image::new);
  }
}
