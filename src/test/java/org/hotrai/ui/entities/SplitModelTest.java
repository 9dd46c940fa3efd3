package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Entity;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Part;
import org.hotrai.ui.reader.Samples;
import org.junit.jupiter.api.Test;

class SplitModelTest {
  private final Entity mali = Samples.stored().entities().getFirst();
  private final SplitModel model = SplitModel.in(Samples.stored(), mali);

  @Test
  void everyWrittenFormIsOfferedOnce() {
    assertThat(model.forms()).containsExactly("มาลี ใจดี", "ผู้ใหญ่มาลี");
  }

  @Test
  void partsOffThisArticleOrAWrittenForm() {
    EntityName name = EntityName.of(mali);
    assertThat(model.here("มาลี (กรมศุลกากร)"))
        .isEqualTo(
            new Correction.Split(
                name, "มาลี (กรมศุลกากร)", Part.InArticles.of(List.of(Samples.stored().id()))));
    assertThat(model.written("ผู้ใหญ่มาลี", "ผู้ใหญ่มาลี"))
        .isEqualTo(new Correction.Split(name, "ผู้ใหญ่มาลี", new Part.Written("ผู้ใหญ่มาลี")));
  }

  @Test
  void withoutAnArticleOneOfSeveralNamesCanBePartedOff() {
    SplitModel ofNames = SplitModel.ofNames(mali);
    assertThat(ofNames.isInArticle()).isFalse();
    assertThat(ofNames.isPossible()).isTrue();
    assertThat(ofNames.forms()).containsExactly("มาลี ใจดี", "ผู้ใหญ่มาลี");
    Entity alone = new Entity(mali.key(), mali.name(), List.of());
    assertThat(SplitModel.ofNames(alone).isPossible()).isFalse();
    assertThat(SplitModel.in(Samples.stored(), alone).isPossible()).isTrue();
  }
}
