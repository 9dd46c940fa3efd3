package org.hotrai.export.warc;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes what was saved as resource records of a WARC 1.0 file, each record compressed alone. */
public final class WarcExport {
  private final WarcWriter warc;

  /** Begins; the target stays open. */
  public WarcExport(OutputStream target) throws IOException {
    warc = new WarcWriter(Channels.newChannel(target), WarcCompression.GZIP);
    warc.write(
        new Warcinfo.Builder()
            .fields(
                Map.of(
                    "software", List.of("Hotrai"),
                    "format", List.of("WARC File Format 1.0"),
                    "conformsTo",
                        List.of(
                            "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.0/")))
            .build());
  }

  /**
   * Adds a file.
   *
   * @param address where it was saved from
   * @param mediaType with its encoding as a parameter where that is known
   */
  public void add(URI address, Instant savedAt, String mediaType, byte[] bytes) throws IOException {
    warc.write(
        new WarcResource.Builder(address)
            .date(savedAt)
            .body(MediaType.parseLeniently(mediaType), bytes)
            .build());
  }
}
