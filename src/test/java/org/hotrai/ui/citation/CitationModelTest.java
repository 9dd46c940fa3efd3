package org.hotrai.ui.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.citation.FormattedReference;
import org.hotrai.ui.control.AtOnce;
import org.junit.jupiter.api.Test;

class CitationModelTest {
  private static final CitationForm FORM =
      CitationForm.of(CitationStyle.APA, CitationForm.Place.NOTE);

  private final List<Citations> copied = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  private static FormattedReference cited(long id) {
    Run title = new Run("ข่าว <" + id + ">", Set.of(Style.ITALIC), null, null);
    return new FormattedReference(id, new RichText(List.of(title, Run.plain(" & “ที่มา”."))));
  }

  private static List<FormattedReference> cited(List<Long> ids) {
    return ids.stream().map(id -> cited(id)).toList();
  }

  private void cite(Citer citer, long count) {
    List<Long> ids = LongStream.rangeClosed(1, count).boxed().toList();
    new CitationModel(citer, AtOnce.background(), new AtOnce(), failures::add)
        .cite(ids, FORM, copied::add);
  }

  @Test
  void bothFlavoursHoldEveryCitation() {
    cite((ids, form, progress) -> cited(ids), 2);
    assertThat(copied)
        .containsExactly(
            new Citations(
                2,
                "ข่าว <1> & “ที่มา”.\nข่าว <2> & “ที่มา”.",
                """
                <p><em>ข่าว &lt;1&gt;</em> &amp; “ที่มา”.</p>
                <p><em>ข่าว &lt;2&gt;</em> &amp; “ที่มา”.</p>
                """));
  }

  @Test
  void manyAreCitedWhereTheyCanBeStopped() {
    cite((ids, form, progress) -> cited(ids), 500);
    assertThat(copied).extracting(Citations::count).containsExactly(500);
  }

  @Test
  void ofAStoppedListNothingIsCopied() {
    cite((ids, form, progress) -> cited(ids.subList(0, 7)), 500);
    assertThat(copied).isEmpty();
  }

  @Test
  void aFailureIsToldAndWithoutArticlesNothingHappens() {
    cite(
        (ids, form, progress) -> {
          throw new IllegalStateException("damaged");
        },
        1);
    cite((ids, form, progress) -> cited(ids), 0);
    assertThat(failures).singleElement().hasToString("java.lang.IllegalStateException: damaged");
    assertThat(copied).isEmpty();
  }
}
