package org.hotrai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.hotrai.annotation.Anchor;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Marks;
import org.hotrai.annotation.Note;
import org.hotrai.message.Failure;
import org.hotrai.store.article.ArticleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationStoreTest {
  @TempDir Path folder;
  private ArchiveFile file;
  private AnnotationStore annotations;
  private long one;
  private long two;

  @BeforeEach
  void fill() {
    file = ArchiveFile.open(folder.resolve("a.hotrai"));
    annotations = new AnnotationStore(file);
    one = new ArticleStore(file).add(Pages.page(null, "หนึ่ง", "ข้อความหนึ่ง")).id();
    two = new ArticleStore(file).add(Pages.page(null, "สอง", "ข้อความสอง")).id();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private static Marks marks(boolean read, boolean favourite, String... tags) {
    return new Marks(read, favourite, new TreeSet<>(List.of(tags)));
  }

  @Test
  void tagsArePutOnAndTakenOff() {
    annotations.tag(List.of(one, two), " กฎหมาย ");
    annotations.tag(List.of(one), "ASEAN");
    annotations.tag(List.of(one), "ASEAN");
    assertThat(annotations.tags()).containsExactly("ASEAN", "กฎหมาย");
    assertThat(annotations.marks(one).tags()).containsExactly("ASEAN", "กฎหมาย");
    annotations.untag(List.of(one, two), "กฎหมาย");
    assertThat(annotations.tags()).containsExactly("ASEAN");
    new ArticleStore(file).delete(List.of(one));
    assertThat(annotations.tags()).isEmpty();
  }

  @Test
  void marksOfManyAreReadAtOnce() {
    annotations.setRead(List.of(one), true);
    annotations.setFavourite(List.of(one, two), true);
    annotations.setFavourite(List.of(one), false);
    annotations.tag(List.of(two), "ก");
    assertThat(annotations.marks(List.of(one, two)))
        .containsEntry(one, marks(true, false))
        .containsEntry(two, marks(false, true, "ก"));
    annotations.setRead(List.of(one), false);
    assertThat(annotations.marks(one)).isEqualTo(marks(false, false));
  }

  @Test
  void notesAreAddedChangedAndDeleted() {
    Note note = annotations.addNote(one, "อ่านต่อ");
    annotations.addNote(two, "อื่น");
    assertThat(annotations.notes(one)).containsExactly(note);
    annotations.changeNote(note.id(), "อ่านแล้ว");
    assertThat(annotations.notes(one)).extracting(Note::text).containsExactly("อ่านแล้ว");
    annotations.deleteNote(note.id());
    assertThat(annotations.notes(one)).isEmpty();
    assertThatThrownBy(() -> annotations.deleteNote(note.id())).isInstanceOf(Failure.class);
  }

  @Test
  void highlightsAreAddedChangedAndDeleted() {
    Anchor anchor = new Anchor("ความ", "ข้อ", "หนึ่ง");
    Highlight highlight = annotations.addHighlight(one, anchor, "");
    assertThat(annotations.highlights(one)).containsExactly(highlight);
    annotations.changeHighlight(highlight.id(), "สำคัญ");
    assertThat(annotations.highlights(one)).extracting(Highlight::note).containsExactly("สำคัญ");
    annotations.deleteHighlight(highlight.id());
    assertThat(annotations.highlights(one)).isEmpty();
  }

  @Test
  void whatIsNotThereIsAFailure() {
    assertThatThrownBy(() -> annotations.tag(List.of(one, 99L), "a")).isInstanceOf(Failure.class);
    assertThat(annotations.tags()).isEmpty();
    assertThatThrownBy(() -> annotations.tag(List.of(one), " ")).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> annotations.addNote(99, "a")).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> annotations.changeHighlight(99, "a")).isInstanceOf(Failure.class);
  }

  @Test
  void tellsWhichArticlesBearHighlights() {
    assertThat(annotations.highlighted()).isEmpty();
    Anchor anchor = new Anchor("ข้อความ", "", "สอง");
    Highlight highlight = annotations.addHighlight(two, anchor, "");
    annotations.addHighlight(two, anchor, "");
    assertThat(annotations.highlighted()).containsExactly(two);
    annotations.deleteHighlight(highlight.id());
    assertThat(annotations.highlighted()).containsExactly(two);
  }
}
