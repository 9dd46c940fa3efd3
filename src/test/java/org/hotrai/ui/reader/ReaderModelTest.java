package org.hotrai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hotrai.annotation.Anchors;
import org.hotrai.annotation.Highlight;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.Passage;
import org.hotrai.html.Overlay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderModelTest {
  private final ReaderModel model = new ReaderModel(Samples::find);

  @BeforeEach
  void show() {
    model.show(Samples.content());
  }

  @Test
  void mentionsLieOnTheText() {
    assertThat(model.overlays())
        .extracting(Overlay::kind)
        .containsExactly(
            Overlay.Kind.PERSON, Overlay.Kind.PLACE, Overlay.Kind.PLACE, Overlay.Kind.PLACE);
  }

  @Test
  void selectedEntityHasOneCurrentMention() {
    model.select(Samples.HANOI, 1);

    assertThat(kinds(Overlay.Kind.SELECTED)).extracting(Overlay::block).containsExactly(0, 2);
    assertThat(kinds(Overlay.Kind.CURRENT)).extracting(Overlay::block).containsExactly(1);
  }

  @Test
  void findingGoesRoundAndRound() {
    model.find("น้ำ");
    assertThat(model.found()).isEqualTo(new Steps(2, 0));
    model.step(false);

    assertThat(kinds(Overlay.Kind.CURRENT)).extracting(Overlay::block).containsExactly(1);
    model.step(true);
    assertThat(kinds(Overlay.Kind.CURRENT)).extracting(Overlay::block).containsExactly(0);
    model.find(" ");
    assertThat(model.found()).isEqualTo(Steps.NONE);
  }

  @Test
  void anArticleThatWasSearchedIsLookedAtAtItsFirstHit() {
    model.show(Samples.found("ฮานอย"));
    assertThat(model.found()).isEqualTo(new Steps(4, 0));
    assertThat(kinds(Overlay.Kind.CURRENT))
        .extracting(Overlay::block)
        .containsExactly(Overlay.TITLE);
    assertThat(kinds(Overlay.Kind.HIT)).hasSize(3);
    assertThat(model.shownKind()).isEqualTo(Overlay.Kind.HIT);
    model.step(true);
    assertThat(model.shownCurrent()).hasValue(1);
  }

  @Test
  void hitsFollowTheSearchWhileTheArticleIsOpen() {
    model.searched("ฮานอย", Samples.found("ฮานอย").hits());
    assertThat(model.found()).isEqualTo(new Steps(4, 0));
    assertThat(model.isSearched("ฮานอย")).isTrue();
    assertThat(model.isSearched("")).isFalse();
    model.searched("", ArticleHits.NONE);
    assertThat(model.found()).isEqualTo(Steps.NONE);
    assertThat(kinds(Overlay.Kind.HIT)).isEmpty();
  }

  @Test
  void whatTheReaderFindsHimselfIsKeptWhileTheSearchChanges() {
    model.find("น้ำ");
    model.searched("ฮานอย", Samples.found("ฮานอย").hits());
    assertThat(model.shownKind()).isEqualTo(Overlay.Kind.FOUND);
    assertThat(model.found()).isEqualTo(new Steps(2, 0));
    assertThat(kinds(Overlay.Kind.HIT)).hasSize(4);
  }

  @Test
  void hitsAreSteppedThroughWhenNothingElseIsFound() {
    model.show(Samples.found("ฮานอย"));
    model.find("น้ำ");
    assertThat(model.shownKind()).isEqualTo(Overlay.Kind.FOUND);
    assertThat(kinds(Overlay.Kind.HIT)).hasSize(4);
    model.find("");
    assertThat(model.shownCurrent()).isEmpty();
    model.step(true);
    assertThat(model.found()).isEqualTo(new Steps(4, 0));
    model.find("");
    model.lookAt(2);
    assertThat(model.shownCurrent()).hasValue(2);
  }

  @Test
  void onePlaceAtATimeIsLookedAt() {
    model.select(Samples.HANOI, 1);
    model.find("น้ำ");
    assertThat(kinds(Overlay.Kind.CURRENT)).extracting(Overlay::block).containsExactly(0);
    model.select(Samples.HANOI, 2);
    assertThat(kinds(Overlay.Kind.CURRENT)).extracting(Overlay::block).containsExactly(2);
    assertThat(kinds(Overlay.Kind.FOUND)).hasSize(2);
  }

  @Test
  void clickedMarkLeadsToItsEntity() {
    String key = kinds(Overlay.Kind.PLACE).getLast().key();

    assertThat(model.mention(key)).contains(new ReaderModel.NthMention(Samples.HANOI, 2));
    assertThat(model.mention("found")).isEmpty();
  }

  @Test
  void highlightsAreFoundByTheirWords() {
    Passage passage = new Passage(1, 3, 1, 11);
    Highlight highlight =
        new Highlight(
            4, 7, Anchors.of(passage, Samples.article()).getFirst(), "จำไว้", Instant.EPOCH);
    model.annotated(new Annotated(Annotated.NOTHING.marks(), List.of(), List.of(highlight)));

    assertThat(kinds(Overlay.Kind.HIGHLIGHT))
        .containsExactly(new Overlay(1, 3, 11, Overlay.Kind.HIGHLIGHT, "highlight/4", "จำไว้"));
    assertThat(model.highlight("highlight/4")).contains(highlight);
  }

  @Test
  void quotationNamesItsSource() {
    assertThat(model.quotation(new Passage(0, 30, 1, 9)))
        .isEqualTo(
            "“"
                + Samples.article().blocks().get(0).text().substring(30)
                + "\n\n๑. ตลาดน\u0E49”\n— ผู้ใหญ่บ้านไปฮานอย, ข่าวบ้านนา, 19 ธันวาคม 2562,"
                + " https://a.example/1");
  }

  private List<Overlay> kinds(Overlay.Kind kind) {
    return model.overlays().stream().filter(overlay -> overlay.kind() == kind).toList();
  }
}
