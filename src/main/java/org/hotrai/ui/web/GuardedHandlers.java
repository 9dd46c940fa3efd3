package org.hotrai.ui.web;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Optional;
import java.util.function.Function;
import org.hotrai.archive.library.StoredPicture;
import org.hotrai.html.Pictures;
import org.jspecify.annotations.Nullable;

/** Says for each scheme who opens its addresses. */
final class GuardedHandlers implements URLStreamHandlerFactory {
  private final Function<String, Optional<StoredPicture>> pictures;

  GuardedHandlers(Function<String, Optional<StoredPicture>> pictures) {
    this.pictures = pictures;
  }

  @Override
  public @Nullable URLStreamHandler createURLStreamHandler(String scheme) {
    return switch (scheme) {
      case "http", "https", "ftp" -> new Refusing();
      case Pictures.SCHEME -> new Serving(pictures);
      default -> null;
    };
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("Hotrai opens no " + url.getProtocol() + " address");
    }

    @Override
    protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
      return openConnection(url);
    }
  }

  private static final class Serving extends URLStreamHandler {
    private final Function<String, Optional<StoredPicture>> pictures;

    Serving(Function<String, Optional<StoredPicture>> pictures) {
      this.pictures = pictures;
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      StoredPicture picture =
          pictures
              .apply(url.getPath())
              .orElseThrow(() -> new IOException("The archive has no picture " + url.getPath()));
      return new PictureConnection(url, picture);
    }
  }
}
