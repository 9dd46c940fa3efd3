package org.hotrai.ui.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import org.hotrai.archive.library.StoredPicture;

/** A picture as an address that can be read. */
final class PictureConnection extends URLConnection {
  private final StoredPicture picture;

  PictureConnection(URL url, StoredPicture picture) {
    super(url);
    this.picture = picture;
  }

  @Override
  public void connect() {
    connected = true;
  }

  @Override
  public String getContentType() {
    return picture.mediaType();
  }

  @Override
  public int getContentLength() {
    return picture.bytes().length;
  }

  @Override
  public long getContentLengthLong() {
    return picture.bytes().length;
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(picture.bytes());
  }
}
