package org.hotrai.ui.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EncodingModelTest implements EncodingModel.Pages, EncodingModel.Listener {
  private static final Charset THAI = Charset.forName("x-windows-874");
  private static final EncodingMenu.Choice OF_PAGE = new EncodingMenu.Choice(null);
  private static final EncodingMenu.Choice AS_THAI = new EncodingMenu.Choice(THAI);

  private final Map<Long, Charset> chosen = new HashMap<>();
  private final List<String> told = new ArrayList<>();
  private final EncodingModel model = new EncodingModel(this, AtOnce.background(), this);

  @Test
  void showsWhatAPersonChoseForTheOpenArticle() {
    chosen.put(8L, THAI);
    assertThat(model.availableProperty().get()).isFalse();
    model.show(7);
    assertThat(model.availableProperty().get()).isTrue();
    assertThat(model.inUseProperty().get()).isEqualTo(OF_PAGE);
    model.show(8);
    assertThat(model.inUseProperty().get()).isEqualTo(AS_THAI);
    model.clear();
    assertThat(model.inUseProperty().get()).isEqualTo(OF_PAGE);
    assertThat(model.availableProperty().get()).isFalse();
  }

  @Test
  void aChoiceIsCarriedOutAndHolds() {
    model.show(7);
    model.choose(AS_THAI);
    assertThat(told).containsExactly("changed 7 ui.encoding.changed");
    assertThat(model.inUseProperty().get()).isEqualTo(AS_THAI);
    model.choose(AS_THAI);
    assertThat(told).endsWith("unchanged ui.encoding.same");
  }

  @Test
  void whereItGivesNoArticleThatBeforeHolds() {
    model.show(7);
    model.choose(new EncodingMenu.Choice(StandardCharsets.UTF_16LE));
    assertThat(told).containsExactly("unchanged ui.encoding.no-article");
    assertThat(model.inUseProperty().get()).isEqualTo(OF_PAGE);
  }

  @Test
  void withoutAnArticleNothingIsDone() {
    model.choose(AS_THAI);
    assertThat(told).isEmpty();
  }

  @Test
  void everyChoiceHasANameOfItsOwn() {
    for (Locale language : Messages.LANGUAGES) {
      Messages words = Messages.of(language);
      assertThat(EncodingMenu.Choice.all().stream().map(choice -> words.text(choice.name())))
          .hasSizeGreaterThan(5)
          .doesNotHaveDuplicates();
    }
    assertThat(Messages.of(Locale.ENGLISH).text(AS_THAI.name())).isEqualTo("Thai (windows-874)");
  }

  @Override
  public Optional<Charset> chosen(long article) {
    return Optional.ofNullable(chosen.get(article));
  }

  @Override
  public ImportedItem decodeAgain(long article, @Nullable Charset charset) {
    if (StandardCharsets.UTF_16LE.equals(charset)) {
      Message reason = Message.of("extract.no-article");
      return new ImportedItem("x.html", null, Status.REJECTED, article, null, reason, null);
    }
    Charset before = charset == null ? chosen.remove(article) : chosen.put(article, charset);
    Status status = Objects.equals(charset, before) ? Status.DUPLICATE : Status.UPDATED;
    return new ImportedItem("x.html", null, status, article, "ข่าว", null, null);
  }

  @Override
  public void changed(long article, Message what) {
    told.add("changed " + article + " " + what.code());
  }

  @Override
  public void unchanged(Message reason) {
    told.add("unchanged " + reason.code());
  }

  @Override
  public void failed(Throwable failure) {
    told.add("failed");
  }
}
