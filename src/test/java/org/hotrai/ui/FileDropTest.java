package org.hotrai.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.FxThread;
import org.junit.jupiter.api.Test;

class FileDropTest {
  private final List<Path> dropped = new ArrayList<>();

  @Test
  void showsASignWhileFilesHoverAndTakesThemWhenDropped() throws Exception {
    FxThread.call(() -> {
      FileDrop drop = new FileDrop(Messages.of(Locale.ENGLISH), dropped::addAll);
      assertThat(drop.sign().isVisible()).isFalse();
      drop.hover(true);
      assertThat(drop.sign().isVisible()).isTrue();
      assertThat(drop.take(List.of(new File("ข่าว.html"), new File("saved")))).isTrue();
      assertThat(drop.sign().isVisible()).isFalse();
      return 0;
    });
    assertThat(dropped).containsExactly(Path.of("ข่าว.html"), Path.of("saved"));
  }

  @Test
  void leavesAloneWhatHoldsNoFile() throws Exception {
    FxThread.call(() -> {
      FileDrop drop = new FileDrop(Messages.of(Locale.ENGLISH), dropped::addAll);
      drop.hover(true);
      assertThat(drop.take(List.of())).isFalse();
      assertThat(drop.sign().isVisible()).isFalse();
      return 0;
    });
    assertThat(dropped).isEmpty();
  }
}
