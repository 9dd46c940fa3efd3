package org.hotrai.ui.web;

import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.hotrai.archive.library.StoredPicture;

/**
 * Takes the network away from the whole JVM. Java's own handler of {@code file} cannot be replaced,
 * but a page that is shown from memory may not read files: WebKit itself refuses that.
 */
public final class WebGuard {
  private WebGuard() {}

  /**
   * Makes {@code http}, {@code https} and {@code ftp} addresses unreadable for good and serves
   * pictures by {@code hotrai-picture:SHA256}. To be called once in a JVM, before its first web
   * view is made; an Error is thrown where other handlers are there already.
   *
   * @param pictures finds a picture by its SHA-256; called on threads of WebKit
   */
  public static void install(Function<String, Optional<StoredPicture>> pictures) {
    // Otherwise WebKit asks with an HTTP client of its own that knows no handlers.
    System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
    URL.setURLStreamHandlerFactory(new GuardedHandlers(pictures));
  }
}
