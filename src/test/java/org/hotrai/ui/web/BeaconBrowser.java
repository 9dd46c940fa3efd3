package org.hotrai.ui.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/**
 * A program of its own that shows beacon pages. Arguments: {@code guarded} or {@code open}, the
 * server's address, a folder with {@code picture.png} and {@code page.html}.
 */
final class BeaconBrowser {
  /** How long a page may take to do what it does once it has been shown. */
  private static final int SETTLE_MILLISECONDS = 1200;

  /** A busy machine may need long to show a page; a good one needs one second. */
  private static final int LONGEST_SECONDS = 150;

  private final String server;
  private final Path folder;

  private BeaconBrowser(String server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BeaconBrowser browser = new BeaconBrowser(arguments[1], Path.of(arguments[2]));
    if (arguments[0].equals("guarded")) {
      WebGuard.install(hash -> Optional.empty());
      Platform.startup(() -> {});
      browser.guarded("");
      browser.guarded(BeaconPage.POLICY);
    } else {
      System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
      Platform.startup(() -> {});
      browser.open();
    }
    Runtime.getRuntime().halt(0);
  }

  private void guarded(String policy) throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    PageView[] page = new PageView[1];
    Platform.runLater(() -> {
      page[0] = new PageView(link -> {}, marks -> {});
      stage(page[0].node());
      page[0].show(BeaconPage.html(server, folder, policy), shown::countDown);
    });
    await(shown);
    WebEngine engine = page[0].node().getEngine();
    provoke(engine);
    read(engine, "from memory");
  }

  /** Goes on when it is told on standard input that the server has seen enough. */
  private void open() throws IOException, InterruptedException {
    WebEngine engine = load(e -> e.loadContent(BeaconPage.html(server, folder, "")));
    System.in.read();
    run(engine, "document.getElementById('form').submit()");
    System.in.read();
    // The frame is part of what has been loaded then.
    engine = load(e -> e.load(folder.resolve("page.html").toUri().toString()));
    read(engine, "from file");
  }

  private static WebEngine load(java.util.function.Consumer<WebEngine> loading)
      throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(1);
    WebEngine[] engine = new WebEngine[1];
    Platform.runLater(() -> {
      WebView view = new WebView();
      stage(view);
      engine[0] = view.getEngine();
      engine[0]
          .getLoadWorker()
          .stateProperty()
          .addListener((worker, before, now) -> {
            if (now == Worker.State.SUCCEEDED) {
              shown.countDown();
            }
          });
      loading.accept(engine[0]);
    });
    await(shown);
    return engine[0];
  }

  /** Does what a script of the page would do, one thing behind another. */
  private static void provoke(WebEngine engine) throws InterruptedException {
    Thread.sleep(SETTLE_MILLISECONDS);
    run(engine, "document.getElementById('form').submit()");
    Thread.sleep(SETTLE_MILLISECONDS / 2);
    run(engine, "document.getElementById('link').click()");
    run(engine, "location.href = document.getElementById('link').href + '-by-location'");
    Thread.sleep(SETTLE_MILLISECONDS / 2);
  }

  private static void read(WebEngine engine, String how) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      Object width = engine.executeScript("document.getElementById('picture').naturalWidth");
      Object frame =
          engine.executeScript(
              "(function() { var d = document.getElementById('frame').contentDocument;"
                  + " return d && d.body ? d.body.textContent : '' })()");
      System.out.println(how + ": width " + width + ", frame " + frame);
      done.countDown();
    });
    await(done);
  }

  private static void run(WebEngine engine, String script) {
    Platform.runLater(() -> {
      try {
        engine.executeScript(script);
      } catch (RuntimeException e) {
        // In the open browser a page has gone elsewhere by now.
      }
    });
  }

  private static void stage(WebView view) {
    Stage stage = new Stage();
    stage.setScene(new Scene(view, 500, 400));
    stage.show();
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      System.out.println("not shown");
      Runtime.getRuntime().halt(1);
    }
  }
}
