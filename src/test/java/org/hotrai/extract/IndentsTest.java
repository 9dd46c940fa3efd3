package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.OTHER;
import static org.hotrai.extract.Pages.textOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<br>&nbsp;&nbsp;&nbsp;",
        "<br>\n &nbsp; &nbsp; &nbsp; &nbsp; ",
        "<br>&#12288;&#12288;",
        "<br><font>&nbsp;&nbsp;&nbsp;&nbsp;</font>"
      })
  void anIndentBehindALineBreakBeginsAParagraph(String indent) {
    assertThat(textOf("<div>" + LONG + indent + OTHER + indent + LONG + "</div>"))
        .isEqualTo(LONG + "\n\n" + OTHER + "\n\n" + LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<br>", "<br>&nbsp;", "<br>\n        "})
  void aLineBreakAloneDoesNot(String lineBreak) {
    assertThat(textOf("<div>" + LONG + lineBreak + OTHER + "</div>"))
        .isEqualTo(LONG + "\n" + OTHER);
  }

  @Test
  void indentedLinesOfVerseStayTogether() {
    String verse = "ริมคลองมีเรือจ้าง<br>&nbsp;&nbsp;&nbsp;&nbsp;ล่องไปกลางสายน้ำใส";
    assertThat(textOf("<p>" + LONG + "</p><p>" + verse + "</p>"))
        .endsWith("ริมคลองมีเรือจ้าง\nล่องไปกลางสายน้ำใส");
  }

  @Test
  void theTitleIsNoLineOfTheText() {
    String page = "<b>สำเนาเอกสารเก่า</b><br>5 มีนาคม 2563<br>" + LONG + "<br><br>" + OTHER;
    assertThat(textOf(page)).isEqualTo(LONG + "\n\n" + OTHER);
  }
}
