package org.hotrai.capture.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.BombException;
import org.hotrai.capture.source.Source;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Goes through the records of a WARC or ARC file in their order. Damage is a step like any other:
 * it is told of, and the way goes on at the next record that can be found.
 */
public final class WarcRecords implements Closeable {
  /** A file with more faults than this is given up by whoever reads it. */
  public static final int MOST_FAULTS = 100;

  /** In how many bytes, empty lines among them, the first record begins. */
  private static final int LOOKED_AT = 64;

  /** What is looked at for the head of an answer, in bytes. */
  private static final int START = 65_536;

  private final Source source;
  private final int longest;
  private RecordInput input;
  private boolean resync;
  private boolean ended;
  private boolean overlong;
  private boolean stray;
  private boolean segmented;
  private long behindHeader;
  private long place;
  private long left;
  private byte[] start = {};
  private HttpHead http = HttpHead.of(start);
  private @Nullable String url;

  private WarcRecords(Source source, int longest, RecordBytes bytes) {
    this.source = source;
    this.longest = longest;
    input = new RecordInput(bytes);
  }

  /**
   * The records from there on.
   *
   * @param offset 0, or the offset that a record told
   * @param longest how long what a record holds may be, in bytes
   */
  public static WarcRecords of(Source source, long offset, int longest, Allowance allowance)
      throws IOException {
    byte[] magic = source.first(2);
    boolean packed = magic.length == 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B;
    return new WarcRecords(
        source,
        longest,
        packed ? new GzipMembers(source, offset, allowance) : new PlainBytes(source, offset));
  }

  /** Whether a file whose unpacked bytes begin so has records. */
  public static boolean begins(byte[] unpacked) {
    int length = Math.min(unpacked.length, LOOKED_AT);
    String text = new String(unpacked, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
    return text.startsWith("WARC/") || text.startsWith("filedesc:");
  }

  /** Where in the file the record of the last step lies, in bytes. */
  public long place() {
    return place;
  }

  /** How far into the file it has come, in bytes. */
  public long position() {
    return input.position();
  }

  /** The next step; null at the end. */
  public @Nullable Step next() {
    while (!ended) {
      try {
        Step step = read();
        if (step != null) {
          return step;
        }
      } catch (IOException | RuntimeException trouble) {
        return wrong(fault(trouble));
      }
    }
    return null;
  }

  /** What the record of the last step holds; to be asked for once. */
  public Payload payload() {
    long head = http.length();
    if (segmented) {
      return new Payload.None(Fault.SEGMENTED);
    }
    if (start.length + left - head > longest) {
      return new Payload.None(Fault.TOO_LONG);
    }
    try {
      byte[] all = Arrays.copyOf(start, (int) (start.length + left));
      if (start.length + input.take(all, start.length, (int) left) < all.length) {
        return new Payload.None(cut());
      }
      left = 0;
      if (!overlong) {
        stray = input.checkEnd();
      }
      return http.payload(Arrays.copyOfRange(all, http.length(), all.length), longest)
          .<Payload>map(Payload.Bytes::new)
          .orElseGet(() -> new Payload.None(Fault.TOO_LONG));
    } catch (IOException trouble) {
      return new Payload.None(fault(trouble));
    }
  }

  private @Nullable Step read() throws IOException {
    if (overlong) {
      overlong = false;
      cut();
    }
    if (left > 0) {
      long missing = left - input.skip(left);
      left = 0;
      if (missing > 0) {
        return wrong(cut());
      }
    }
    url = null;
    if (stray) {
      stray = false;
      return wrong(Fault.NO_RECORD);
    }
    boolean there = resync ? input.toNextRecord() : input.skipEmptyLines();
    resync = false;
    if (!there) {
      ended = true;
      return null;
    }
    long offset = input.offset();
    place = input.place();
    RecordHeader header = header();
    if (header == null) {
      return wrong(Fault.NO_RECORD);
    }
    return body(header, offset);
  }

  private @Nullable RecordHeader header() throws IOException {
    resync = true;
    Optional<RecordHeader> arc = input.takeArcHeader();
    if (arc.isPresent() || !input.has(4)) {
      resync = arc.isEmpty();
      return arc.orElse(null);
    }
    try {
      WarcReader reader = new WarcReader(input, input.buffer());
      reader.setLenient(true);
      Optional<WarcRecord> record = reader.next();
      resync = record.isEmpty();
      return record.map(found -> new RecordHeader(found.headers())).orElse(null);
    } catch (ParsingException | IllegalArgumentException wrong) {
      return null;
    }
  }

  private @Nullable Step body(RecordHeader header, long offset) throws IOException {
    url = header.url();
    segmented = header.isSegmented();
    long length = header.length();
    if (length < 0) {
      resync = true;
      return wrong(Fault.NO_RECORD);
    }
    behindHeader = input.offset();
    long there = behindHeader < 0 ? length : Math.min(length, source.length() - behindHeader);
    Optional<WebRecord.Kind> kind = header.kind();
    if (kind.isEmpty() || url == null) {
      left = length;
      return there < length ? wrong(cut()) : null;
    }
    start = new byte[(int) Math.min(there, START)];
    int taken = input.take(start, 0, start.length);
    if (taken < start.length) {
      return wrong(cut());
    }
    http = HttpHead.of(header.isHttp() ? start : new byte[0]);
    if (there < length) {
      long whole = http.wholeLength();
      if (whole < 0 || whole > there) {
        return wrong(cut());
      }
      // The record says a wrong length, but the answer in it is all there.
      overlong = true;
      there = whole;
      start = Arrays.copyOf(start, (int) Math.min(start.length, whole));
    }
    left = there - start.length;
    if (left == 0 && !overlong) {
      stray = input.checkEnd();
    }
    return new Step.Web(header.record(kind.get(), url, http, offset));
  }

  /**
   * A record that ends too early may only have told a wrong length: the next is looked for in it.
   */
  private Fault cut() throws IOException {
    left = 0;
    resync = true;
    if (behindHeader >= 0) {
      input.close();
      input = new RecordInput(new PlainBytes(source, behindHeader));
    }
    return Fault.CUT_OFF;
  }

  private Fault fault(Exception trouble) {
    left = 0;
    resync = true;
    boolean damaged = trouble instanceof ZipException || trouble instanceof EOFException;
    try {
      place = Math.max(place, input.place());
      ended = !damaged || !input.recover();
    } catch (IOException more) {
      ended = true;
    }
    return trouble instanceof BombException
        ? Fault.BOMB
        : trouble instanceof EOFException ? Fault.CUT_OFF : Fault.DAMAGED;
  }

  private Step wrong(Fault fault) {
    return new Step.Wrong(url, place, fault);
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
