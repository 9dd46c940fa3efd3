package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hotrai.message.Messages;
import org.hotrai.query.QueryParser;
import org.hotrai.ui.control.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuerySheetTest {
  @ParameterizedTest
  @EnumSource(QueryExample.class)
  void everyExampleIsUnderstood(QueryExample example) {
    assertThat(QueryParser.parse(example.query()).notes()).isEmpty();
  }

  @Test
  void everyExampleAsksSomethingElse() {
    List<String> trees =
        Arrays.stream(QueryExample.values())
            .map(example -> QueryParser.parse(example.query()).query().toString())
            .toList();
    assertThat(trees).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleStandsOnTheSheetInEveryLanguage() throws Exception {
    FxThread.call(() -> {
      for (Locale language : Messages.LANGUAGES) {
        assertThat(QuerySheet.content(Messages.of(language)).lookupAll(".key-cap"))
            .hasSize(QueryExample.values().length);
      }
      return 0;
    });
  }
}
