package org.hotrai.capture.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.source.Unpacked;
import org.hotrai.capture.warc.WebRecord.Kind;

/**
 * Finds by their addresses the pictures and pages that a file of records holds, redirects followed
 * and repeats looked up. Any thread may ask.
 */
public final class RecordIndex {
  /** The longest record that is read, in bytes. */
  private static final int LONGEST = 16 << 20;

  private static final int MOST_HOPS = 6;
  private static final int MOST_REDIRECTS = 200_000;

  private final Source source;
  private final OffsetTable byAddress = new OffsetTable();
  private final OffsetTable byDigest = new OffsetTable();
  private final Map<String, String> elsewhere = new HashMap<>();
  private int kept;
  private int unreachable;

  /**
   * What a record holds.
   *
   * @param head what it says of that
   */
  public record Recorded(WebRecord head, byte[] bytes) {}

  private RecordIndex(Source source) {
    this.source = source;
  }

  /**
   * Goes through the whole file once. Records that are packed as one cannot be read again where
   * they lie, so such a file is unpacked aside.
   */
  public static RecordIndex of(Source source) throws IOException {
    RecordIndex index = filled(source);
    if (index.unreachable <= index.kept) {
      return index;
    }
    InputStream unpacking = Packing.GZIP.open(source, new Allowance(source.length()));
    return filled(Unpacked.of(unpacking).source());
  }

  private static RecordIndex filled(Source source) throws IOException {
    RecordIndex index = new RecordIndex(source);
    try (WarcRecords records = WarcRecords.of(source, 0, LONGEST, new Allowance(source.length()))) {
      int faults = 0;
      for (Step step = records.next();
          step != null && faults < WarcRecords.MOST_FAULTS;
          step = records.next()) {
        if (step instanceof Step.Web(WebRecord head)) {
          index.add(head);
        } else {
          faults++;
        }
      }
    }
    return index;
  }

  private void add(WebRecord head) {
    String key = WebAddress.key(head.url());
    if (head.isContent() && isWanted(head.mediaType())) {
      if (head.offset() < 0) {
        unreachable++;
        return;
      }
      kept++;
      byAddress.put(key, head.offset());
      if (head.digest() != null) {
        byDigest.put(head.digest(), head.offset());
      }
    } else if (elsewhere.size() < MOST_REDIRECTS && head.location() != null) {
      if (head.isRedirect()) {
        elsewhere.putIfAbsent(key, WebAddress.resolved(head.url(), head.location()));
      } else if (head.kind() == Kind.REVISIT && !WebAddress.key(head.location()).equals(key)) {
        elsewhere.putIfAbsent(key, head.location());
      }
    } else if (head.kind() == Kind.REVISIT && head.digest() != null) {
      long offset = byDigest.get(head.digest());
      if (offset >= 0) {
        byAddress.put(key, offset);
      }
    }
  }

  private static boolean isWanted(String mediaType) {
    return mediaType.isEmpty()
        || mediaType.startsWith("image/")
        || mediaType.endsWith("html")
        || mediaType.endsWith("html+xml")
        || mediaType.endsWith("/octet-stream");
  }

  /** What the record repeats; nothing if that was not kept. */
  public Optional<Recorded> original(WebRecord repeat) {
    String digest = repeat.digest();
    if (digest != null && byDigest.get(digest) >= 0) {
      return read(byDigest.get(digest)).filter(found -> digest.equals(found.head().digest()));
    }
    return Optional.ofNullable(repeat.location())
        .flatMap(this::find)
        .filter(found -> digest == null || found.head().digest() == null);
  }

  /** What was kept under that address; nothing if it is no picture or page or was not kept. */
  public Optional<Recorded> find(String url) {
    String key = WebAddress.key(url);
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      long offset = byAddress.get(key);
      if (offset >= 0) {
        return read(offset);
      }
      String next = elsewhere.get(key);
      if (next == null) {
        return Optional.empty();
      }
      key = WebAddress.key(next);
    }
    return Optional.empty();
  }

  private Optional<Recorded> read(long offset) {
    try (WarcRecords records =
        WarcRecords.of(source, offset, LONGEST, new Allowance(source.length()))) {
      return records.next() instanceof Step.Web(WebRecord head)
              && records.payload() instanceof Payload.Bytes(byte[] bytes)
          ? Optional.of(new Recorded(head, bytes))
          : Optional.empty();
    } catch (IOException closed) {
      return Optional.empty();
    }
  }
}
