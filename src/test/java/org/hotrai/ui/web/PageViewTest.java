package org.hotrai.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.ui.reader.ReaderFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ReaderFx.class)
class PageViewTest {
  private static final String PAGE =
      "<p><a id='b0-mark' href='#b1'>๑</a> <a id='out' href='https://a.example/#b1'>ที่อื่น</a></p>"
          + "<p id='b1'><a id='back' href='#b0-mark'>๑</a> เชิงอรรถ</p>";

  @Test
  void aPlaceInThePageIsReachedAndALinkOutOfItIsTold() {
    List<String> told = new ArrayList<>();
    PageView view = ReaderFx.call(() -> new PageView(told::add, marks -> {}));
    boolean[] shown = {false};
    ReaderFx.call(() -> {
      view.show(PAGE, () -> shown[0] = true);
      return true;
    });
    ReaderFx.await(() -> shown[0]);

    assertThat(reached(view, "b0-mark")).isEqualTo("b1");
    assertThat(reached(view, "back")).isEqualTo("b0-mark");
    assertThat(told).isEmpty();
    assertThat(reached(view, "out")).isEqualTo("b0-mark");
    assertThat(told).containsExactly("https://a.example/#b1");
  }

  /** What is pointed out after a click. */
  private static Object reached(PageView view, String clicked) {
    return ReaderFx.call(() -> {
      view.evaluate("document.getElementById('" + clicked + "').click()");
      return view.evaluate(
          "Array.prototype.map.call(document.querySelectorAll('.reached'),"
              + " function(place) { return place.id; }).join()");
    });
  }
}
