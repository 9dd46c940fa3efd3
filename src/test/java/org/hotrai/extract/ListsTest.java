package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.extract.Pages.LONG;
import static org.hotrai.extract.Pages.textOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ol reversed><li>ก<li>ข<li>ค</ol> | 3. ก/2. ข/1. ค
          <ol reversed start=9><li>ก<li>ข</ol> | 9. ก/8. ข
          <ol type=a start=3><li>ก<li>ข</ol> | c. ก/d. ข
          <ol type=A><li>ก<li value=7>ข</ol> | A. ก/G. ข
          <ol style='list-style-type: lower-roman'><li>ก<li>ข</ol> | i. ก/ii. ข
          <ol style="list-style: inside thai"><li>ก<li>ข</ol> | 1. ก/2. ข
          <ol style="list-style-type:thai" start=9><li>ก<li>ข</ol> | ๙. ก/๑๐. ข
          <ol type=i start=0><li>ก<li>ข</ol> | 0. ก/i. ข
          <ol start=-1><li>ก<li>ข</ol> | -1. ก/0. ข
          <ol start=99999999999><li>ก</ol> | 1. ก
          <ol><li><ul><li>ใน</ul><li>นอก</ol> | • ใน/2. นอก
          <ul><li>ก<ol><li>ข</ol><li>ค</ul> | • ก/1. ข/• ค
          """)
  void itemsHaveTheNumbersThatThePageShows(String list, String text) {
    String page = "<h1>สำเนาเอกสารเก่า</h1><div class=content><p>" + LONG + "</p>";
    assertThat(textOf(page + list + "<p>" + LONG + "</p></div>"))
        .isEqualTo(LONG + "\n\n" + text.replace('/', '\n') + "\n\n" + LONG);
  }
}
