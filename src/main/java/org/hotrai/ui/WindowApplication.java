package org.hotrai.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Fonts;
import org.hotrai.ui.settings.SettingsFile;
import org.hotrai.ui.settings.SettingsModel;
import org.jspecify.annotations.Nullable;

/** Runs JavaFX for as long as the window is open. */
public final class WindowApplication {
  private static final int SECONDS_TO_FINISH = 30;

  private final SettingsFile settingsFile;
  private final ExecutorService work =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());

  /** Settings are kept in that file. */
  public WindowApplication(SettingsFile settingsFile) {
    this.settingsFile = settingsFile;
  }

  /**
   * Opens the window on the archive and returns when the user has closed it and everything that ran
   * has ended.
   *
   * @throws Failure with {@code ui.no-display} where there is no display to open it on
   */
  public void run(ArchiveAccess archive, ArticlePanes.Factory panes) {
    requireDisplay();
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable RuntimeException> broken = new AtomicReference<>();
    ExecutorService keeper = Executors.newSingleThreadExecutor(Thread.ofPlatform().factory());
    SettingsModel settings =
        new SettingsModel(
            settingsFile.read(), now -> keeper.execute(() -> settingsFile.write(now)));
    start(() -> {
      try {
        open(archive, settings, panes, closed);
      } catch (RuntimeException e) {
        broken.set(e);
        closed.countDown();
      }
    });
    await(closed);
    end(work);
    end(keeper);
    RuntimeException thrown = broken.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  private void open(
      ArchiveAccess archive,
      SettingsModel settings,
      ArticlePanes.Factory panes,
      CountDownLatch closed) {
    Fonts.load();
    Stage stage = new Stage();
    stage.setOnHidden(event -> closed.countDown());
    HotraiWindow window = new HotraiWindow(stage, archive, settings, panes, work);
    Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> window.failed(thrown));
    window.show();
  }

  private static void requireDisplay() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    if (linux && !headless && !display) {
      throw new Failure(Message.of("ui.no-display"));
    }
  }

  private static void start(Runnable open) {
    try {
      Platform.startup(open);
    } catch (UnsupportedOperationException e) {
      throw new Failure(Message.of("ui.no-display"), e);
    }
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(ExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
