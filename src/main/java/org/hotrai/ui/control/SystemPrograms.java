package org.hotrai.ui.control;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/** The other programs of the desktop, which open what Hotrai does not. */
public final class SystemPrograms {
  private final Executor work;

  /** Programs are started on that executor, since finding them takes a moment. */
  public SystemPrograms(Executor work) {
    this.work = work;
  }

  /** Opens an address in the program that the desktop has for it. */
  public void open(URI address) {
    work.execute(() -> hostServices().showDocument(address.toString()));
  }

  /** Opens a file in the program that the desktop has for its kind. */
  public void open(Path file) {
    open(file.toUri());
  }

  private static HostServices hostServices() {
    // JavaFX gives its host services only to applications, and asks nothing else of them.
    Application application =
        new Application() {
          @Override
          public void start(Stage stage) {
            throw new IllegalStateException("never started");
          }
        };
    return application.getHostServices();
  }
}
