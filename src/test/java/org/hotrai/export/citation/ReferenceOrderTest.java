package org.hotrai.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hotrai.article.RichText;
import org.junit.jupiter.api.Test;

class ReferenceOrderTest {
  @Test
  void asInAThaiDictionaryThaiFirstAndQuotesLeftAside() {
    List<String> sorted =
        Stream.of("Zebra", "เกษม", "แก้ว", "“กฎหมายใหม่”", "ขวัญ", "apple", "“Bank”", "ก้าว", "กาว")
            .map(text -> new FormattedReference(1, RichText.plain(text)))
            .sorted(new ReferenceOrder())
            .map(reference -> reference.text().text())
            .toList();
    assertThat(sorted)
        .containsExactly(
            "“กฎหมายใหม่”", "กาว", "ก้าว", "เกษม", "แก้ว", "ขวัญ", "apple", "“Bank”", "Zebra");
  }
}
