package org.hotrai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.hotrai.annotation.Anchor;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Note;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.Block;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Passage;
import org.hotrai.html.Overlay;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class ReaderViewTest implements ReaderActions, ReaderExits {
  private final List<String> told = new ArrayList<>();
  private final ReaderView view =
      ReaderFx.call(() -> new ReaderView(Messages.of(Locale.ENGLISH), Samples::find, this, this));
  private final Stage stage = ReaderFx.call(Stage::new);

  @BeforeEach
  void show() {
    ReaderFx.call(() -> {
      stage.setScene(new Scene(view, 800, 600));
      stage.show();
      view.show(Samples.content());
      return true;
    });
    ReaderFx.await(() -> view.page().isReady());
  }

  @AfterEach
  void close() {
    ReaderFx.call(() -> {
      stage.close();
      return true;
    });
  }

  @Test
  void textOfThePageIsAsLongAsTheBlocks() {
    List<Block> blocks = Samples.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      assertThat(ask("document.getElementById('b" + i + "').textContent.length"))
          .isEqualTo(blocks.get(i).text().length());
    }
  }

  @Test
  void aNewerVersionThatComesIsToldOfAndOffered() {
    Node note = ReaderFx.call(() -> view.lookup(".version-note"));
    assertThat(ReaderFx.call(note::isVisible)).isFalse();
    ArticleVersion first = new ArticleVersion(1, "ข่าว", null, null, Instant.EPOCH, false);
    ArticleVersion second = new ArticleVersion(2, "ข่าว", null, null, Instant.EPOCH, true);
    ReaderFx.call(() -> {
      view.versionsChanged(List.of(first, second));
      return true;
    });
    assertThat(ReaderFx.call(note::isVisible)).isTrue();
    assertThat(ReaderFx.call(view::isNewest)).isFalse();
    ReaderFx.call(() -> {
      ((Button) note.lookup(".button")).fire();
      return true;
    });
    assertThat(told).containsExactly("version 2");
  }

  @Test
  void pictureComesFromTheArchive() {
    ReaderFx.await(() -> view.page().evaluate("document.images[0].naturalWidth").equals(1));
  }

  @Test
  void markedTextIsAPassage() {
    ask(
        "(function() { var range = document.createRange();"
            + " range.setStartBefore(document.querySelector('#b0 mark.place'));"
            + " range.setEndAfter(document.querySelector('#b1 mark.place'));"
            + " window.getSelection().addRange(range); })()");

    int start = Samples.article().blocks().get(0).text().indexOf("ฮานอย");
    int end = Samples.article().blocks().get(1).text().indexOf("ฮานอย") + 5;
    assertThat(ReaderFx.call(view::selection)).contains(new Passage(0, start, 1, end));
    ReaderFx.call(() -> {
      view.highlight("จำ");
      view.exportMarked();
      return true;
    });
    assertThat(told).containsExactly("highlight 2 จำ");
  }

  @Test
  void markedTextStaysMarkedWhenOverlaysChange() {
    mark("#b0 mark.place", "#b1 mark.place");
    Optional<Passage> marked = ReaderFx.call(view::selection);

    ReaderFx.call(() -> {
      view.select(Samples.HANOI, 1);
      return true;
    });

    assertThat(marked).isPresent();
    assertThat(ReaderFx.call(view::selection)).isEqualTo(marked);
    assertThat(ReaderFx.call(() -> view.selectionBar().isVisible())).isTrue();
    ReaderFx.call(() -> {
      view.clearSelection();
      view.select(Samples.HANOI, 0);
      return true;
    });
    assertThat(ReaderFx.call(view::selection)).isEmpty();
  }

  @Test
  void onlyWordsOfOneBlockAreSaidToBeAName() {
    mark("#b0 mark.place", "#b1 mark.place");
    assertThat(ReaderFx.call(view::canMark)).isFalse();

    mark("#b0 mark.place", "#b0 mark.place");
    assertThat(ReaderFx.call(view::canMark)).isTrue();
  }

  @Test
  void allTextIsAPassage() {
    ask("document.execCommand('selectAll')");

    assertThat(ReaderFx.call(view::selection)).map(Passage::firstBlock).contains(0);
    assertThat(ReaderFx.call(view::selection)).map(Passage::lastBlock).contains(2);
  }

  @Test
  void markedTextIsCopiedAsItStandsInTheArticle() {
    List<Block> blocks = Samples.article().blocks();
    mark("#b0", "#b2");
    assertThat(marked())
        .isEqualTo(
            blocks.get(0).text() + "\n\n" + blocks.get(1).text() + "\n\n" + blocks.get(2).text());
    mark("#b1 li:first-child", "#b1 li:first-child");
    assertThat(marked()).isEqualTo("๑. ตลาดน้ำในฮานอย");
    mark("#b2 tr", "#b2 tr");
    assertThat(marked()).isEqualTo("เมือง\tฮานอย");
    mark("#b0 mark.person", "#b0 mark.person");
    assertThat(marked()).isEqualTo("มาลี ใจดี");
  }

  @Test
  void markedPartOfAWordGrowsToTheWord() {
    ReaderFx.call(() -> {
      int start = Samples.article().blocks().getFirst().text().indexOf("เมื่อ") + 1;
      view.page().evaluate(PageSelection.MARK.formatted(0, start, start + 3));
      view.page().selectWords();
      return true;
    });
    assertThat(marked()).isEqualTo("เมื่อ");
  }

  @Test
  void markedHeadIsCopiedToo() {
    mark("h1", "h1");
    assertThat(marked()).isEqualTo("ผู้ใหญ่บ้านไปฮานอย");
    ReaderFx.call(() -> {
      view.selectAll();
      return true;
    });
    assertThat(marked())
        .startsWith("ข่าวบ้านนา\nผู้ใหญ่บ้านไปฮานอย\n19 ธันวาคม 2562\n\nมาลี")
        .endsWith("เมือง\tฮานอย");
  }

  @Test
  void foundPlaceComesIntoViewThoughAMentionIsLookedAt() {
    ReaderFx.call(() -> {
      stage.setHeight(260);
      view.setTextSize(220);
      return true;
    });
    ReaderFx.await(() -> (int) view.page().evaluate("window.innerHeight") < 260);
    ReaderFx.call(() -> {
      view.select(Samples.HANOI, 0);
      view.find("เรือ");
      return true;
    });

    assertThat(
            ask(
                "(function() { var place = document.querySelector('#b1 mark.current')"
                    + ".getBoundingClientRect(); return place.top >= 0"
                    + " && place.bottom <= window.innerHeight; })()"))
        .isEqualTo(true);
  }

  @Test
  void anArticleThatWasSearchedOpensAtItsFirstHitWithTheHitsMarked() {
    ReaderFx.call(() -> {
      stage.setHeight(260);
      view.setTextSize(220);
      view.show(Samples.found("เรือ"));
      return true;
    });
    ReaderFx.await(() -> view.page().isReady());

    assertThat(ask("window.pageYOffset > 0")).isEqualTo(true);
    assertThat(ask("document.querySelectorAll('#b1 mark.current').length")).isEqualTo(1);
    assertThat(places()).singleElement().satisfies(place -> assertThat(place).isBetween(0.2, 1.0));
    ReaderFx.call(() -> {
      view.show(Samples.found("ฮานอย"));
      return true;
    });
    ReaderFx.await(() -> view.page().isReady());
    assertThat(ask("document.querySelectorAll('h1 mark.current').length")).isEqualTo(1);
    assertThat(places()).hasSize(4).isSorted();
  }

  private List<Double> places() {
    return ReaderFx.call(() -> view.page().places(Overlay.Kind.HIT));
  }

  @Test
  void clicksAreToldAndFollowedByNobody() {
    ask("document.querySelector('#b1 mark.place').click()");

    assertThat(told).containsExactly("mention ฮานอย 1");
  }

  @Test
  void whoeverMarksWordsWithinAMentionClicksNothing() {
    mark("#b1 mark.place", "#b1 mark.place");
    ask("document.querySelector('#b1 mark.place').click()");

    assertThat(told).isEmpty();
  }

  @Test
  void selectedMentionIsMarkedWithoutLoadingThePageAnew() {
    ask("document.documentElement.dataset.loaded = 'once'");
    ReaderFx.call(() -> {
      view.select(Samples.HANOI, 2);
      return true;
    });

    assertThat(ask("document.querySelectorAll('mark.current').length")).isEqualTo(1);
    assertThat(ask("document.querySelectorAll('mark.selected').length")).isEqualTo(2);
    assertThat(ask("document.documentElement.dataset.loaded")).isEqualTo("once");
  }

  @Test
  void mentionsArePointedOutWithoutWritingThePageAnew() {
    ask("document.querySelector('#b0').dataset.written = 'once'");
    ReaderFx.call(() -> {
      view.point(Samples.HANOI);
      return true;
    });
    assertThat(ask("document.querySelectorAll('mark.place.pointed').length")).isEqualTo(3);
    assertThat(ask("document.querySelectorAll('mark.person.pointed').length")).isEqualTo(0);
    ReaderFx.call(() -> {
      view.point(null);
      return true;
    });
    assertThat(ask("document.querySelectorAll('mark.pointed').length")).isEqualTo(0);
    assertThat(ask("document.querySelector('#b0').dataset.written")).isEqualTo("once");
  }

  @Test
  void marksOfMentionsAreTurnedOffForThisArticleAndTheNext() {
    String line = "getComputedStyle(document.querySelector('mark.person')).borderBottomColor";
    assertThat(ask(line)).isNotEqualTo("rgba(0, 0, 0, 0)");
    ReaderFx.call(() -> {
      view.setMentionsMarked(false);
      return true;
    });
    assertThat(ask(line)).isEqualTo("rgba(0, 0, 0, 0)");
    ReaderFx.call(() -> {
      view.show(Samples.content());
      return true;
    });
    ReaderFx.await(() -> view.page().isReady());
    assertThat(ask(line)).isEqualTo("rgba(0, 0, 0, 0)");
  }

  @Test
  void placeOfTheMentionThatIsLookedAtIsTold() {
    assertThat(ReaderFx.call(view::placeOfMention)).isEmpty();
    ReaderFx.call(() -> {
      view.select(Samples.HANOI, 1);
      return true;
    });
    assertThat(ReaderFx.call(view::placeOfMention))
        .hasValueSatisfying(place -> assertThat(place.getWidth()).isPositive());
  }

  @Test
  void textSizeChangesThePage() {
    ReaderFx.call(() -> {
      view.larger();
      return true;
    });

    assertThat(told).containsExactly("size 110");
    assertThat(ask("document.documentElement.style.getPropertyValue('--text-size')"))
        .isEqualTo("110%");
  }

  private void mark(String first, String last) {
    ask(
        """
        (function() {
          var range = document.createRange();
          range.setStartBefore(document.querySelector('%s'));
          range.setEndAfter(document.querySelector('%s'));
          window.getSelection().removeAllRanges();
          window.getSelection().addRange(range);
        })()
        """
            .formatted(first, last));
  }

  private String marked() {
    return ReaderFx.call(view::marked);
  }

  private Object ask(String script) {
    return ReaderFx.call(() -> view.page().evaluate(script));
  }

  @Override
  public void setRead(long article, boolean read) {}

  @Override
  public void setFavourite(long article, boolean favourite) {}

  @Override
  public void tag(long article, String tag) {}

  @Override
  public void untag(long article, String tag) {}

  @Override
  public void writeNote(long article, @Nullable Note note, String text) {}

  @Override
  public void highlight(long article, List<Anchor> anchors, String note) {
    told.add("highlight " + anchors.size() + " " + note);
  }

  @Override
  public void changeHighlight(Highlight highlight, String note) {}

  @Override
  public void removeHighlight(Highlight highlight) {}

  @Override
  public void openLink(String url) {
    told.add("link " + url);
  }

  @Override
  public void openVersion(long article, int version) {
    told.add("version " + version);
  }

  @Override
  public void exportPassage(long article, Passage passage) {
    told.add("export " + passage);
  }

  @Override
  public void mentionClicked(EntityKey entity, int nth) {
    told.add("mention " + entity.foldedName() + " " + nth);
  }

  @Override
  public void textSizeChanged(int percent) {
    told.add("size " + percent);
  }
}
