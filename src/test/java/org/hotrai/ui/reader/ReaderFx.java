package org.hotrai.ui.reader;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import org.hotrai.archive.library.StoredPicture;
import org.hotrai.ui.control.Fonts;
import org.hotrai.ui.web.WebGuard;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts JavaFX once for all tests, with the guard and a picture named {@code pixel}. */
public final class ReaderFx implements BeforeAllCallback {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";

  @Override
  public void beforeAll(ExtensionContext context) throws InterruptedException {
    if (!isGuarded()) {
      StoredPicture pixel = new StoredPicture("image/png", Base64.getDecoder().decode(PIXEL));
      WebGuard.install(hash -> Optional.of(pixel).filter(some -> hash.equals("pixel")));
    }
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException e) {
      // Another test has started it.
      Platform.runLater(started::countDown);
    }
    started.await();
    Platform.setImplicitExit(false);
    call(() -> {
      // The reader's style sheet names colours of the theme.
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      Fonts.load();
      return true;
    });
  }

  private static boolean isGuarded() {
    try {
      URL picture = URI.create("hotrai-picture:pixel").toURL();
      return picture.openConnection() != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** What that gives on the JavaFX thread. */
  public static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Exception | Error e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.get(20, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until that is so, asked on the JavaFX thread. */
  public static void await(Callable<Boolean> condition) {
    for (int i = 0; i < 500; i++) {
      if (call(condition)) {
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("never came true");
  }
}
