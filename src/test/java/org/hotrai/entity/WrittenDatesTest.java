package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;

/** How many of the written forms in dates.txt get their right values. */
class WrittenDatesTest {
  private static final double WANTED = 0.98;

  private final Recogniser recogniser = SharedRecogniser.get();

  /** A text with the day of its article, empty if unknown, and the values of its dates. */
  private record Written(String text, String day, String values) {
    static Written of(String line) {
      String[] columns = line.split(" \\| ?", -1);
      return new Written(columns[0], columns[1].strip(), columns[2].strip());
    }
  }

  @Test
  void readsNearlyAllForms() throws IOException {
    List<Written> forms = forms();
    List<String> wrong =
        forms.stream()
            .filter(form -> !values(form).equals(form.values()))
            .map(form -> form + " is read as " + values(form))
            .toList();
    double right = 1 - (double) wrong.size() / forms.size();

    assertThat(forms.size()).isGreaterThanOrEqualTo(200);
    assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(WANTED);
  }

  private String values(Written form) {
    LocalDate day = form.day().isEmpty() ? null : LocalDate.parse(form.day());
    String values =
        recogniser.recognise(List.of(form.text()), day).mentions().stream()
            .filter(mention -> mention.type() == EntityType.DATE)
            .map(mention -> String.valueOf(mention.value()))
            .collect(Collectors.joining(" + "));
    return values.isEmpty() ? "-" : values;
  }

  private static List<Written> forms() throws IOException {
    try (InputStream stream = WrittenDatesTest.class.getResourceAsStream("dates.txt")) {
      String all =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).map(Written::of).toList();
    }
  }
}
