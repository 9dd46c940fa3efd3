package org.hotrai.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNotesTest {
  private static final SavingNote WHOLE =
      new SavingNote("https://klong.example/ข่าว/7?a=1&b=2", Instant.parse("2019-12-19T02:30:05Z"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        <!DOCTYPE html> <html lang=th><!--
         Page saved with SingleFile\s
         url: https://klong.example/ข่าว/7?a=1&b=2\s
         saved date: Thu Dec 19 2019 09:30:05 GMT+0700 (Indochina Time)
        --><p>
        """,
        """
        <html><head><style>x{}</style>
        <meta name="savepage-url" content="https://klong.example/ข่าว/7?a=1&amp;b=2">
        <meta name="savepage-title" content="ข่าว">
        <meta name="savepage-date" content="Thu Dec 19 2019 09:30:05 GMT+0700 (Indochina Time)">
        """,
        """
        <html data-scrapbook-source="https://klong.example/ข่าว/7?a=1&amp;b=2"
         data-scrapbook-create="20191219023005000">
        """,
        "<!-- Saved from https://klong.example/ข่าว/7?a=1&b=2 at 2019-12-19T02:30:05Z using"
            + " monolith v2.4.0 --><html>",
        "<html><!-- saved from url=(0042)https://web.archive.org/web/20191219023005/"
            + "https://klong.example/ข่าว/7?a=1&b=2 -->",
        "<html><!-- saved from url=(0024)https://archive.ph/AbCd1 --><link rel=\"canonical\" "
            + "href=\"http://archive.today/20191219023005/https://klong.example/ข่าว/7?a=1&amp;b=2\">",
        "<script>canonical</script><link rel=canonical "
            + "href=https://web.archive.org/web/20191219023005/https://klong.example/ข่าว/7?a=1&b=2>",
        "<div id=\"x__google-cache-hdr\">This is Google's cache of <a"
            + " href=\"https://klong.example/ข่าว/7?a=1&amp;b=2\">it</a>. It is a snapshot of the"
            + " page as it appeared on 19 Dec 2019 02:30:05 GMT. The",
        "<meta itemprop=\"created\" content=\"20191219T023005Z\"><meta itemprop=\"source-url\" "
            + "content=\"https://klong.example/ข่าว/7?a=1&amp;b=2\">",
        "<script>__wm.wombat(\"https://klong.example/ข่าว/7?a=1&b=2\",\"20191219023005\",\"h\");",
      })
  void readsTheNotesOfSavers(String page) {
    assertThat(PageNotes.in(page)).isEqualTo(WHOLE);
  }

  @Test
  void readsTheNoteOfACopierOfSites() {
    String page =
        """
        <html>
        <!-- Mirrored from klong.example/news/7.html by HTTrack Website Copier/3.x [XR&CO'2014], Thu, 19 Dec 2019 02:30:05 GMT -->
        """;
    assertThat(PageNotes.in(page))
        .isEqualTo(new SavingNote("http://klong.example/news/7.html", WHOLE.savedAt()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- saved from url=(0014)about:internet --><html>",
        "<!-- saved from url=(0022)file:///C:/page.html --><html>",
        "<!-- Page saved with SingleFile url: x --><html>",
        "<p>saved from url=(0019)https://a.example/",
        "<!-- saved from url=(0019)https://a.example/",
      })
  void passesOverWhatLeadsNowhere(String page) {
    assertThat(PageNotes.in(page)).isEqualTo(SavingNote.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about:reader?url=https%3A%2F%2Fklong.example%2Fa%2F7",
        "view-source:https://klong.example/a/7",
        "https://webcache.googleusercontent.com/search?q=cache:https://klong.example/a/7+ข่าว",
        "https://klong-example.cdn.ampproject.org/c/s/klong.example/a/7",
        "https://klong-example.translate.goog/a/7?_x_tr_sl=th&_x_tr_tl=en",
        "https://arquivo.pt/wayback/20191219023005/https://klong.example/a/7",
        "https://archive.is/2019.12.19-023005/https://klong.example/a/7",
      })
  void tellsThePageThatIsShownElsewhere(String url) {
    String page = "<!-- saved from url=(0014)" + url + " --><html>";
    assertThat(PageNotes.in(page).url()).isEqualTo("https://klong.example/a/7");
  }

  @Test
  void readsADayAloneAndBlanksInAddresses() {
    String page =
        """
        <!--
         Page saved with SingleFile\s
         url: https://web.archive.org/web/20191219/klong.example/a b\s
         saved date: Tue Mar 05 2024 11:22:33 GMT+0700
        -->
        """;
    assertThat(PageNotes.in(page))
        .isEqualTo(
            new SavingNote("http://klong.example/a%20b", Instant.parse("2019-12-19T00:00:00Z")));
  }

  @Test
  void readsWhatTheReadingViewOfABrowserNames() {
    String page =
        "<a class=\"domain reader-domain\" href=\"https://klong.example/a/7\">klong.example</a>";
    assertThat(PageNotes.in(page)).isEqualTo(new SavingNote("https://klong.example/a/7", null));
  }

  @Test
  void takesTheFirstNoteThatHoldsAnAddress() {
    String page =
        "<!-- menu --><!-- saved from url=(0014)about:internet -->"
            + "<!-- saved from url=(0022)https://klong.example/ -->";
    assertThat(PageNotes.in(page).url()).isEqualTo("https://klong.example/");
  }

  @Test
  void isNotHeldUpByCommentsThatNeverEnd() {
    assertThat(PageNotes.in("<!-- ".repeat(50_000))).isEqualTo(SavingNote.NONE);
    assertThat(PageNotes.in("<!-- saved -->".repeat(20_000))).isEqualTo(SavingNote.NONE);
  }

  @Test
  void keepsHyphensAndQueriesOfTranslatedPages() {
    String page =
        "<!-- saved from url=(0014)"
            + "http://ban--bua-go-th.translate.goog/a-b?p=3&_x_tr_sch=http&_x_tr_hl=en#x --><html>";
    assertThat(PageNotes.in(page).url()).isEqualTo("http://ban-bua.go.th/a-b?p=3#x");
  }
}
