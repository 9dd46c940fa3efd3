package org.hotrai.capture.pack;

import java.io.IOException;
import java.io.InputStream;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A file inside a container.
 *
 * @param name its path there, with {@code /} between folders
 * @param packing null if it is packed in a way that cannot be read
 * @param packed its bytes as they lie in the container
 */
public record Member(String name, boolean encrypted, @Nullable Packing packing, Source packed) {

  /** Whether its bytes can be read. */
  public boolean isReadable() {
    return packing != null && !encrypted;
  }

  /** Its bytes, unpacked. */
  public InputStream open(Allowance allowance) throws IOException {
    if (packing == null || encrypted) {
      throw new IOException("cannot be unpacked: " + name);
    }
    return packing.open(packed, allowance);
  }
}
