package org.hotrai.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.hotrai.article.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  private static final LocalDate SEEN = LocalDate.of(2020, 1, 9);

  private static Reference reference(String title, String published, String... authors) {
    Article article =
        new Article(
            title,
            List.of(authors),
            published,
            "th",
            "สำนักข่าวตัวอย่าง",
            "https://news.example/ข่าว_1",
            List.of(),
            List.of());
    return new Reference(7, article, SEEN);
  }

  private interface Writing {
    void write(Iterator<Reference> references, ByteArrayOutputStream target) throws IOException;
  }

  private static String written(Writing writing, Reference reference) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.write(List.of(reference).iterator(), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void bibTexKeepsWhatIsSpecialToIt() throws IOException {
    Reference reference =
        reference(
            "แผน 50% & {มติ} #1_ก \\~^", "2019-12-19T08:00+07:00", "สมชาย ใจดี", "Jane Q. Doe");
    assertThat(written(BibTex::write, reference))
        .isEqualTo(
            """
            @misc{hotrai7,
              author = {{สมชาย ใจดี} and Doe, Jane Q.},
              title = {{แผน 50\\% \\& \\{มติ\\} \\#1\\_ก \\textbackslash{}\\textasciitilde{}\\textasciicircum{}}},
              howpublished = {สำนักข่าวตัวอย่าง},
              year = {2019},
              month = dec,
              day = {19},
              url = {https://news.example/ข่าว_1},
              urldate = {2020-01-09},
              language = {th},
              note = {พ.ศ. 2562},
            }

            """);
  }

  @ParameterizedTest
  @CsvSource({"2019-12-19, 2019/12/19/", "2019-12, 2019/12//", "2019, 2019///"})
  void risTellsWhatIsKnownOfADate(String iso, String written) throws IOException {
    assertThat(written(Ris::write, reference("ข่าว", iso)))
        .startsWith("TY  - ELEC\r\nID  - hotrai7\r\nTI  - ข่าว\r\n")
        .contains("DA  - " + written + "\r\n", "Y2  - 2020/01/09/\r\n")
        .endsWith("ER  - \r\n\r\n");
  }

  @Test
  void cslHasBothNamesOrOne() throws IOException {
    assertThat(written(CslJson::write, reference("ข่าว", "2019-12", "สมชาย ใจดี", "Jane Doe")))
        .contains(
            "{\"literal\":\"สมชาย ใจดี\"}",
            "{\"family\":\"Doe\",\"given\":\"Jane\"}",
            "\"issued\":{\"date-parts\":[[2019,12]]}");
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Doe, Doe",
    "Jane Q. Doe, Doe",
    "Zoë D’Arcy, D’Arcy",
    "Nguyen Quoc Dzung, ",
    "BBC, ",
    "สมชาย ใจดี, ",
    "Reuters Staff Bangkok, "
  })
  void onlyPlainNamesAreTakenApart(String name, @Nullable String family) {
    assertThat(Author.of(name).family()).isEqualTo(family);
  }
}
