package org.hotrai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hotrai.text.LineBreaks;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class WrappedTextTest {
  private static final String TEXT =
      "หอสมุดกลางเปิดให้ผู้ใหญ่และเด็กอ่านหนังสือเก่า ๆ ได้ทุกวัน พร้อมน้ำดื่ม (free of charge)"
          + " ຍິນດີຕ້ອນຮັບ ที่ชั้น ๒";

  @Property(tries = 60, seed = "25")
  void noLineIsWiderThanTheWidth(@ForAll @IntRange(min = 90, max = 700) int width)
      throws Exception {
    FxThread.call(() -> {
      FontRuns runs = new FontRuns(Font.font("Sarabun", 14));
      WrappedText text = shown(TEXT, width);
      assertThat(text.shownLines())
          .allSatisfy(line -> assertThat(runs.width(line)).isLessThanOrEqualTo(width));
      assertThat(startsOf(text)).isSubsetOf(LineBreaks.of(TEXT));
      return text;
    });
  }

  @Test
  void itsHeightFollowsItsWidth() throws Exception {
    FxThread.call(() -> {
      WrappedText text = new WrappedText(TEXT);
      assertThat(text.prefHeight(200)).isGreaterThan(2 * text.prefHeight(700));
      text.setMaxLines(2);
      assertThat(text.prefHeight(200)).isEqualTo(2 * text.prefHeight(5000));
      return text;
    });
  }

  @Test
  void tintsWhatIsMarkedOnEveryLineThatItTouches() throws Exception {
    FxThread.call(() -> {
      WrappedText text = shown("one two three four", 70);
      int lines = text.shownLines().size();
      text.setMarks(List.of(new Span(0, 18)));
      text.layout();
      assertThat(lines).isGreaterThan(1);
      assertThat(text.getChildrenUnmodifiable()).hasSize(2 * lines + 1);
      return text;
    });
  }

  private static WrappedText shown(String words, double width) {
    WrappedText text = new WrappedText(words);
    text.fontProperty().set(Font.font("Sarabun", 14));
    new Scene(new StackPane(text), width, 400);
    text.resize(width, 400);
    text.layout();
    return text;
  }

  /** Where the lines behind the first begin. */
  private static List<Integer> startsOf(WrappedText text) {
    int[] from = {0};
    return text.shownLines().stream()
        .map(line -> {
          int start = TEXT.indexOf(line, from[0]);
          from[0] = start + line.length();
          return start;
        })
        .skip(1)
        .toList();
  }
}
