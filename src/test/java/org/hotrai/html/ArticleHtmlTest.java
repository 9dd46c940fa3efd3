package org.hotrai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Direction;
import org.hotrai.article.EntityType;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.message.Messages;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ArticleHtmlTest {
  private static final PageOptions OPTIONS =
      new PageOptions(
          Messages.of(Locale.ENGLISH),
          "19 ธันวาคม 2562",
          Theme.DARK,
          120,
          Pictures.ofArchive(),
          Lettering.PLAIN);

  @Test
  void aMarkLeadsToItsNoteAndBack() {
    Run mark = new Run("๑", Set.of(), null, null, 1);
    Run again = new Run("๑", Set.of(Style.SUPERSCRIPT), null, null, 1);
    ParsedPage page =
        page(
            new Block.Paragraph(new RichText(List.of(Run.plain("ตามมติ"), mark))),
            new Block.Quotation(new RichText(List.of(Run.plain("อีกครั้ง"), again))),
            new Block.Footnote(1, "๑", RichText.plain("มติคณะรัฐมนตรี".repeat(50))),
            new Block.Footnote(2, "๒", RichText.plain("ไม่มีใครอ้าง")));

    List<Element> links = page.all("a");
    assertThat(links)
        .extracting(link -> link.getAttribute("href"))
        .containsExactly("#b2", "#b2", "#b2-mark");
    assertThat(links)
        .extracting(link -> link.getAttribute("role"))
        .containsExactly("doc-noteref", "doc-noteref", "doc-backlink");
    assertThat(links).extracting(Element::getTextContent).containsExactly("๑", "๑", "๑");
    assertThat(links)
        .extracting(link -> link.getAttribute("id"))
        .containsExactly("b2-mark", "", "");
    assertThat(page.all("sup")).hasSize(2);
    assertThat(links.getFirst().getAttribute("title")).startsWith("๑ มติคณะ").endsWith("…");
    assertThat(page.block(2).getAttribute("role")).isEqualTo("doc-footnote");
    assertThat(page.block(3).getAttribute("role")).isEmpty();
  }

  @Test
  void aMarkInSeveralRunsIsOne() {
    List<Run> runs =
        List.of(
            Run.plain("ตามมติ"),
            new Run("[", Set.of(), null, null, 1),
            new Run("๑", Set.of(Style.BOLD), null, null, 1),
            new Run("]", Set.of(), null, null, 1));
    ParsedPage page =
        page(
            new Block.Paragraph(new RichText(runs)),
            new Block.Footnote(1, "[๑]", RichText.plain("มติ")));
    assertThat(page.all("a")).extracting(Element::getTextContent).containsExactly("[๑]", "[๑]");
    assertThat(page.all("strong")).extracting(Element::getTextContent).containsExactly("๑");
  }

  @Test
  void headMatterStandsAboveTheText() {
    ParsedPage page = page(new Block.Paragraph(RichText.plain("น้ำขึ้น")));

    assertThat(page.all("h1").getFirst().getTextContent()).isEqualTo("ข่าว <น้ำ>");
    assertThat(page.all("header").getFirst().getTextContent())
        .contains("สำนักข่าวตัวอย่าง", "มาลี ใจดี", "19 ธันวาคม 2562");
    assertThat(page.root().getAttribute("lang")).isEqualTo("th");
    assertThat(page.root().getAttribute("dir")).isEqualTo("ltr");
    assertThat(page.root().getAttribute("data-theme")).isEqualTo("dark");
    assertThat(page.all("style").getFirst().getTextContent()).contains("--text-size: 120%");
  }

  @Test
  void policyAllowsThePicturesAndItsOwnStyleSheetAlone() {
    String policy =
        page(new Block.Code("x")).all("meta").stream()
            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow()
            .getAttribute("content");

    assertThat(policy)
        .startsWith("default-src 'none'; img-src hotrai-picture:; style-src 'sha256-")
        .doesNotContain("unsafe", "script-src", "*");
  }

  @Test
  void savedPictureComesFromTheArchive() {
    ParsedPage page =
        page(new Block.Image("https://a.example/p.png", "ab12", "แม่น้ำ", RichText.EMPTY));

    assertThat(page.all("img").getFirst().getAttribute("src")).isEqualTo("hotrai-picture:ab12");
    assertThat(page.all("img").getFirst().getAttribute("alt")).isEqualTo("แม่น้ำ");
  }

  @Test
  void pictureThatWasNotSavedIsToldApartFromTheText() {
    ParsedPage page =
        page(
            new Block.Image("https://a.example/p.png", null, "แม่น้ำ", RichText.plain("ภาพที่ ๑")));

    assertThat(page.all("img")).isEmpty();
    assertThat(page.text(0)).isEqualTo("ภาพที่ ๑");
    assertThat(page.all("div").getFirst().getAttribute("data-label"))
        .isEqualTo("Picture not saved: แม่น้ำ");
  }

  @Test
  void blocksRunTheirOwnWay() {
    RichText hebrew = RichText.plain("שלום").running(Direction.RIGHT_TO_LEFT);
    Block.Cell cell = new Block.Cell(hebrew, false, 1, 1);
    Block.Item item = new Block.Item(0, "•", hebrew);
    ParsedPage page =
        page(
            new Block.Paragraph(RichText.plain("น้ำ")),
            new Block.Heading(2, hebrew),
            new Block.Quotation(hebrew),
            new Block.ItemList(List.of(item, item)),
            new Block.ItemList(List.of(item, new Block.Item(0, "•", RichText.plain("น้ำ")))),
            new Block.Table(RichText.EMPTY, List.of(new Block.Row(List.of(cell, cell)))),
            new Block.Image("", null, "", hebrew));

    assertThat(IntStream.range(0, 7).mapToObj(i -> page.block(i).getAttribute("dir")))
        .containsExactly("", "rtl", "rtl", "rtl", "", "rtl", "rtl");
    assertThat(page.all("li").stream().map(li -> li.getAttribute("dir")))
        .containsExactly("rtl", "rtl", "rtl", "");
  }

  @Test
  void runsBecomeElements() {
    Run run = new Run("ASEAN", Set.of(Style.BOLD, Style.ITALIC), "https://asean.org/?a&b", "en");
    ParsedPage page = page(new Block.Paragraph(new RichText(List.of(Run.plain("ดู "), run))));

    assertThat(page.all("a").getFirst().getAttribute("href")).isEqualTo("https://asean.org/?a&b");
    assertThat(page.all("strong").getFirst().getTextContent()).isEqualTo("ASEAN");
    assertThat(page.all("em").getFirst().getTextContent()).isEqualTo("ASEAN");
  }

  @Test
  void mentionSaysItsKindAndItsEntity() {
    Overlay mention =
        new Overlay(0, 0, 4, Overlay.Kind.of(EntityType.PLACE), "PLACE/ฮานอย", "ฮานอย");
    Article article = article(new Block.Paragraph(RichText.plain("ฮานอยเย็น")));

    String page = new ArticleHtml(OPTIONS).page(article, List.of(mention));

    assertThat(page)
        .contains(
            "<mark class=\"mention place first last\" data-key=\"PLACE/ฮานอย\""
                + " title=\"ฮานอย\">ฮานอ");
  }

  @Test
  void bodyIsWhatThePageHolds() {
    Article article = article(new Block.Paragraph(RichText.plain("ก & ข")));
    ArticleHtml html = new ArticleHtml(OPTIONS);

    assertThat(html.page(article, List.of())).contains(html.body(article, List.of()));
  }

  private static ParsedPage page(Block... blocks) {
    return new ParsedPage(new ArticleHtml(OPTIONS).page(article(blocks), List.of()));
  }

  private static Article article(Block... blocks) {
    return new Article(
        "ข่าว <น้ำ>",
        List.of("มาลี ใจดี"),
        "2019-12-19",
        "th",
        "สำนักข่าวตัวอย่าง",
        null,
        List.of(),
        List.of(blocks));
  }
}
