package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Block;
import org.junit.jupiter.api.Test;

/** Notes that stand together in one paragraph, parted by line breaks alone. */
class NoteLinesTest {
  private static final String FIRST = "มติที่ประชุมครั้งที่ ๓ เรื่องการยืมสำเนา";
  private static final String SECOND = "๒๕ ฉบับในนั้นเป็นสมุดข่อย";

  private static List<Block> blocks(String behind) {
    return Pages.article(
            "<title>สำเนาเอกสารเก่า</title><body><article><h1>สำเนาเอกสารเก่า</h1><p>"
                + Pages.LONG
                + "<sup id='r1'><a href='#n1'>1</a></sup></p><p>"
                + Pages.OTHER
                + "<sup id='r2'><a href='#n2'>2</a></sup></p>"
                + behind
                + "</article>")
        .blocks();
  }

  private static List<String> notes(List<Block> blocks) {
    return blocks.stream().filter(Block.Footnote.class::isInstance).map(Block::text).toList();
  }

  @Test
  void eachLineIsANote() {
    List<Block> blocks =
        blocks(
            "<p>หมายเหตุ<br>[<a name='n1' href='#r1'>1</a>] "
                + FIRST
                + "<br>\n[<a name='n2' href='#r2'>2</a>] "
                + SECOND
                + "</p>");
    assertThat(notes(blocks)).containsExactly("1 " + FIRST, "2 " + SECOND);
    assertThat(blocks).extracting(Block::text).contains("หมายเหตุ");
  }

  @Test
  void aLineThatNoMarkLeadsToBelongsToTheNoteBeforeIt() {
    List<Block> blocks =
        blocks(
            "<p><a name='n1' href='#r1'>1</a> "
                + FIRST
                + "<br>และอื่น ๆ<br><a name='n2' href='#r2'>2</a> "
                + SECOND
                + "</p>");
    assertThat(notes(blocks)).containsExactly("1 " + FIRST + "\nและอื่น ๆ", "2 " + SECOND);
  }

  @Test
  void aNoteAloneKeepsItsLines() {
    List<Block> blocks =
        blocks("<p><a name='n1' href='#r1'>1</a> " + FIRST + "<br>" + SECOND + "</p>");
    assertThat(notes(blocks)).containsExactly("1 " + FIRST + "\n" + SECOND);
  }

  @Test
  void linesInSmallLettersAreNotesToo() {
    List<Block> blocks =
        blocks(
            "<p id='notes'><small><a name='n1' href='#r1'>1</a> "
                + FIRST
                + "<br><a name='n2' href='#r2'>2</a> "
                + SECOND
                + "</small></p>");
    assertThat(notes(blocks)).containsExactly("1 " + FIRST, "2 " + SECOND);
  }
}
