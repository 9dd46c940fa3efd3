package org.hotrai.entity.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class RoleFinderTest {
  private final RoleFinder finder = new RoleFinder();

  /** The roles of the first name that stands between angle brackets; all are persons. */
  private List<String> roles(String marked) {
    String[] parts = marked.split("[<>]", -1);
    String text = String.join("", parts);
    Span[] persons = new Span[parts.length / 2];
    int at = 0;
    for (int i = 0; i + 1 < parts.length; i += 2) {
      int start = at + parts[i].length();
      at = start + parts[i + 1].length();
      persons[i / 2] = new Span(start, at);
    }
    return finder.beside(text, persons[0], Arrays.asList(persons));
  }

  @Test
  void thaiRoleBehindTheNameEndsAtTheBlank() {
    assertThat(roles("<Dato Lim Jock Hoi> เลขาธิการอาเซียน และ <มาลี ใจดี> ผู้ช่วย"))
        .containsExactly("เลขาธิการอาเซียน");
    assertThat(roles("<นายสมชาย ใจดี> (Mr. Somchai Jaidee) อธิบดีกรมป่าไม้ กล่าวว่า"))
        .containsExactly("อธิบดีกรมป่าไม้");
  }

  @Test
  void thaiRoleEndsWhereTheTextTellsWhatThePersonDid() {
    assertThat(roles("<นางมาลี ใจดี> โฆษกกรมชลประทานเปิดเผยว่า น้ำลดแล้ว"))
        .containsExactly("โฆษกกรมชลประทาน");
    assertThat(roles("<นางมาลี ใจดี> ผู้ว่าราชการจังหวัดเลยและคณะ"))
        .containsExactly("ผู้ว่าราชการจังหวัดเลย");
  }

  @Test
  void wordsThatOnlyBeginLikeAnEndBelongToTheRole() {
    assertThat(roles("<นายสมชาย ใจดี> รัฐมนตรีช่วยว่าการกระทรวงคมนาคม"))
        .containsExactly("รัฐมนตรีช่วยว่าการกระทรวงคมนาคม");
    assertThat(roles("<นายสมชาย ใจดี> กรรมการและที่ปรึกษากรมป่าไม้"))
        .containsExactly("กรรมการและที่ปรึกษากรมป่าไม้");
  }

  @Test
  void thaiRoleBeforeTheNameBeginsBehindOtherWords() {
    assertThat(roles("เปิดงานโดยรองอธิบดีกรมป่าไม้ <นายสมชาย ใจดี>"))
        .containsExactly("รองอธิบดีกรมป่าไม้");
    assertThat(roles("<นายสมชาย ใจดี> ไปตลาด")).isEmpty();
    assertThat(roles("ประธานกล่าวถึง <นายสมชาย ใจดี>")).isEmpty();
  }

  @Test
  void roleBetweenTwoNamesBelongsToTheFirst() {
    String text = "นายสมชาย ใจดี อธิบดีกรมป่าไม้ นางมาลี ใจดี รองอธิบดีกรมป่าไม้";
    Span first = span(text, "นายสมชาย ใจดี");
    Span second = span(text, "นางมาลี ใจดี");

    assertThat(finder.beside(text, first, List.of(first, second)))
        .containsExactly("อธิบดีกรมป่าไม้");
    assertThat(finder.beside(text, second, List.of(first, second)))
        .containsExactly("รองอธิบดีกรมป่าไม้");
  }

  @Test
  void englishRolesStandBehindACommaOrBeforeTheName() {
    assertThat(roles("<Lim Jock Hoi>, the Secretary-General of ASEAN, said so."))
        .containsExactly("Secretary-General of ASEAN");
    assertThat(roles("Thai Foreign Minister <Don Pramudwinai> met them."))
        .containsExactly("Thai Foreign Minister");
    assertThat(roles("The Prime Minister <Somchai Jaidee> came."))
        .containsExactly("Prime Minister");
    assertThat(roles("Yesterday <Somchai Jaidee>, with his wife, came.")).isEmpty();
  }

  @Test
  void nothingBesideTheNameIsNoRole() {
    assertThat(roles("<มาลี>")).isEmpty();
    assertThat(roles("(<มาลี>)")).isEmpty();
    assertThat(roles("<มาลี> (")).isEmpty();
    assertThat(roles("<มาลี>, ")).isEmpty();
  }

  private static Span span(String text, String part) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }
}
