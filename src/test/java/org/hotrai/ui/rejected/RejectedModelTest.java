package org.hotrai.ui.rejected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.article.Article;
import org.hotrai.article.RejectedPage;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RejectedModelTest implements RejectedShelf, RejectedModel.Listener {
  private static final Message REASON = Message.of("extract.no-article");
  private static final Article TEXT =
      new Article("เข้าสู่ระบบ", List.of(), null, "th", null, null, List.of(), List.of());

  private final List<RejectedPage> pages = new ArrayList<>(List.of(page(2, null), page(1, null)));
  private final List<String> told = new ArrayList<>();
  private final RejectedModel model = new RejectedModel(this, AtOnce.background(), this);

  private static RejectedPage page(long id, @Nullable String url) {
    return new RejectedPage(
        id,
        "/saved/หน้า " + id + ".html",
        null,
        url,
        null,
        Instant.parse("2019-12-19T01:00:00Z"),
        REASON,
        10);
  }

  @Test
  void listsThePagesAndShowsTheTextOfOne() {
    model.reload();
    assertThat(model.countProperty().get()).isEqualTo(2);
    model.open(1);
    assertThat(model.openProperty().get()).contains(new OpenPage(pages.get(1), Optional.of(TEXT)));
    model.close();
    assertThat(model.openProperty().get()).isEmpty();
  }

  @Test
  void whatIsTakenInLeavesTheList() {
    model.reload();
    model.open(1);
    model.takeIn(1, "  ห้องสมุดบ้านนา ");
    model.takeIn(2, " ");
    assertThat(told).containsExactly("took ห้องสมุดบ้านนา", "took its own");
    assertThat(model.pages()).isEmpty();
    assertThat(model.openProperty().get()).isEmpty();
  }

  @Test
  void whatTheListOpensInItsPlaceStaysOpen() {
    model.reload();
    model.open(2);
    ObservableList<RejectedPage> shown = model.pages();
    shown.addListener(
        (ListChangeListener<RejectedPage>) change -> model.open(shown.getFirst().id()));
    model.takeIn(2, "");
    assertThat(model.openProperty().get().map(OpenPage::page)).contains(pages.getFirst());
  }

  @Test
  void manyAreTakenInAtOnce() {
    model.reload();
    model.takeIn(List.of(2L, 1L));
    assertThat(told).containsExactly("took its own, its own");
    assertThat(model.countProperty().get()).isZero();
  }

  @Test
  void whatIsThrownAwayLeavesTheList() {
    model.reload();
    model.discard(List.of());
    model.discard(List.of(2L));
    assertThat(told).containsExactly("gone 1");
    assertThat(model.pages()).extracting(RejectedPage::id).containsExactly(1L);
  }

  @Test
  void anotherEncodingMayShowNoArticleEither() {
    model.reload();
    model.open(2);
    model.decodeAgain(2, StandardCharsets.UTF_8);
    assertThat(told).containsExactly("still " + REASON.code());
    assertThat(model.openProperty().get()).isPresent();
    model.decodeAgain(2, null);
    assertThat(told).endsWith("took decoded");
  }

  @Test
  void aFailureIsToldAndTheListReadAgain() {
    model.reload();
    pages.clear();
    model.takeIn(2, "");
    assertThat(told).containsExactly("failed");
    assertThat(model.pages()).isEmpty();
  }

  @Test
  void wordsTellTheFileTheDayAndTheAddress() {
    PageWords words =
        PageWords.of(
            page(1, "https://www.a.example/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7"),
            Messages.of(Locale.ENGLISH),
            ZoneId.of("Asia/Bangkok"));
    assertThat(words.name()).isEqualTo("หน้า 1.html");
    assertThat(words.day()).isEqualTo("imported 19 Dec 2019 · 2562");
    assertThat(words.from()).isEqualTo("a.example/ข่าว");
    assertThat(words.reason()).isEqualTo(Messages.of(Locale.ENGLISH).text(REASON));
  }

  @Override
  public List<RejectedPage> list() {
    return List.copyOf(pages);
  }

  @Override
  public Optional<Article> read(long id) {
    return Optional.of(TEXT);
  }

  @Override
  public ImportedItem takeIn(long id, @Nullable String title) {
    if (!pages.removeIf(page -> page.id() == id)) {
      throw new Failure(Message.of("store.no-rejected", String.valueOf(id)));
    }
    String shown = title == null ? "its own" : title;
    return new ImportedItem("/saved/x.html", null, Status.IMPORTED, 7L, shown, null, null);
  }

  @Override
  public ImportedItem decodeAgain(long id, @Nullable Charset charset) {
    return charset == null
        ? takeIn(id, "decoded")
        : new ImportedItem("/saved/x.html", null, Status.REJECTED, null, null, REASON, id);
  }

  @Override
  public void discard(Collection<Long> ids) {
    pages.removeIf(page -> ids.contains(page.id()));
  }

  @Override
  public void takenIn(List<ImportedItem> articles) {
    told.add("took " + String.join(", ", articles.stream().map(ImportedItem::title).toList()));
  }

  @Override
  public void discarded(int gone) {
    told.add("gone " + gone);
  }

  @Override
  public void stillNoArticle(Message reason) {
    told.add("still " + reason.code());
  }

  @Override
  public void failed(Throwable failure) {
    told.add("failed");
  }
}
