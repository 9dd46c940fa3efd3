package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.hotrai.ui.control.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastFolderTest {
  private final Queue<Runnable> working = new ArrayDeque<>();
  private final Background background = new Background(working::add, Runnable::run);

  @TempDir Path folder;

  @Test
  void aFolderIsOfferedOnceItIsKnownToBeThere() {
    LastFolder last = new LastFolder(folder, background);
    assertThat(last.get()).isNull();
    working.remove().run();
    assertThat(last.get()).isEqualTo(folder);
  }

  @Test
  void oneThatIsGoneIsNotNorIsNone() {
    LastFolder gone = new LastFolder(folder.resolve("gone"), background);
    working.remove().run();
    assertThat(gone.get()).isNull();
    assertThat(new LastFolder(null, background).get()).isNull();
    assertThat(working).isEmpty();
  }
}
