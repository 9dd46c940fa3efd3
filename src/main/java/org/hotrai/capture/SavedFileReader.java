package org.hotrai.capture;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipException;
import org.hotrai.capture.pack.Members;
import org.hotrai.capture.pack.TarMembers;
import org.hotrai.capture.pack.ZipMembers;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.BombException;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.source.Unpacked;
import org.hotrai.capture.warc.WarcRecords;
import org.hotrai.message.Message;

/** Reads one saved file and whatever is packed in it. For one thread. */
final class SavedFileReader {
  /** How many files a page may be packed in, one in another. */
  private static final int DEEPEST = 4;

  private final Consumer<CaptureResult> results;
  private final Allowance allowance;
  private boolean bomb;
  private long told;

  SavedFileReader(long length, Consumer<CaptureResult> results) {
    this.results = results;
    allowance = new Allowance(length);
  }

  /** How much the file may still unpack to. */
  Allowance allowance() {
    return allowance;
  }

  /** Whether the file turned out to be one that is not to be read on. */
  boolean isBomb() {
    return bomb;
  }

  /** How many pages and reasons have been given. */
  long told() {
    return told;
  }

  void tell(CaptureResult result) {
    told++;
    results.accept(result);
  }

  void refuse(Place place, String reason, Object... details) {
    tell(new CaptureResult.Unreadable(place.path(), place.member(), Message.of(reason, details)));
  }

  /** Reads what was found, and says of a file that cannot be read or holds nothing why. */
  void read(Found found) {
    try {
      long before = told;
      ContainerKind kind = ContainerKind.of(found.source().first(ContainerKind.LOOKED_AT));
      if (kind != ContainerKind.NONE && found.depth() >= DEEPEST) {
        refuse(found.place(), "capture.too-deep", DEEPEST);
        return;
      }
      read(found, kind);
      if (told == before) {
        refuse(found.place(), "capture.no-pages");
      }
    } catch (IOException closed) {
      refuse(found.place(), closed);
    }
  }

  private void read(Found found, ContainerKind kind) throws IOException {
    switch (kind) {
      case NONE -> page(found.place(), found.source(), found.beside());
      case FOREIGN -> refuse(found.place(), "capture.packed-otherwise");
      case WARC -> WarcPages.read(found, this);
      case GZIP -> gzip(found);
      case BZIP2 -> unpack(found, Packing.BZIP2);
      case ZSTD -> unpack(found, Packing.ZSTD);
      case ZIP -> packed(found, ZipMembers.of(found.source(), allowance));
      case JSON, TABLE, MARKED_LIST -> exported(found, kind);
      case TAR -> packed(found, TarMembers.of(found.source()));
    }
  }

  private void exported(Found found, ContainerKind kind) throws IOException {
    if (!ExportedPages.read(found, kind, this)) {
      page(found.place(), found.source(), found.beside());
    }
  }

  private void page(Place place, Source source, Resources beside) throws IOException {
    if (source.length() > Captures.LONGEST_PAGE) {
      refuse(place, "capture.too-long", Captures.LONGEST_PAGE >> 20);
    } else {
      page(place, source.first((int) Captures.LONGEST_PAGE), beside);
    }
  }

  /** Reads bytes that are no container. */
  void page(Place place, byte[] bytes, Resources beside) {
    page(place, bytes, beside, found -> found);
  }

  /**
   * Reads bytes that are no container.
   *
   * @param noted adds what is told of them elsewhere
   */
  void page(Place place, byte[] bytes, Resources beside, UnaryOperator<CaptureResult> noted) {
    if (bytes.length > Captures.LONGEST_PAGE) {
      refuse(place, "capture.too-long", Captures.LONGEST_PAGE >> 20);
      return;
    }
    Optional<Message> fault = Tags.fault(bytes);
    if (fault.isPresent()) {
      tell(PageReader.unreadable(place, fault.get()));
    } else {
      PageReader.read(place, bytes, beside, result -> tell(sound(noted.apply(result), bytes)));
    }
  }

  /** Tells of a page that was taken out of its container, unless its tags are not to be read. */
  void tellSound(CaptureResult result) {
    tell(sound(result, new byte[0]));
  }

  /** A page may show its tags only when it has been taken out of the file that was looked at. */
  private static CaptureResult sound(CaptureResult result, byte[] lookedAt) {
    return switch (result) {
      case CaptureResult.Capture page when !Arrays.equals(page.bytes(), lookedAt) ->
          Tags.fault(page.bytes())
              .<CaptureResult>map(
                  fault -> new CaptureResult.Unreadable(page.path(), page.member(), fault))
              .orElse(page);
      case CaptureResult.Capture page -> page;
      case CaptureResult.Unreadable bad -> bad;
    };
  }

  private void gzip(Found found) throws IOException {
    byte[] start = new byte[ContainerKind.LOOKED_AT];
    try (InputStream in = Packing.GZIP.open(found.source(), new Allowance(0))) {
      // One look and no more: what is packed behind the first member may be damaged.
      start = Arrays.copyOf(start, Math.max(in.read(start), 0));
    } catch (IOException damaged) {
      start = new byte[0];
    }
    if (WarcRecords.begins(start)) {
      // Records are packed one by one, and are found again where they lie.
      WarcPages.read(found, this);
    } else {
      unpack(found, Packing.GZIP);
    }
  }

  private void unpack(Found found, Packing packing) throws IOException {
    Unpacked unpacked = Unpacked.of(packing.open(found.source(), allowance));
    IOException broken = unpacked.broken();
    boolean worthReading =
        broken == null
            || ContainerKind.of(unpacked.source().first(ContainerKind.LOOKED_AT))
                != ContainerKind.NONE;
    if (worthReading && !(broken instanceof BombException)) {
      read(found.unpacked(unpacked.source()));
    }
    if (broken != null) {
      refuse(found.place(), broken);
    }
  }

  private void packed(Found found, Members members) throws IOException {
    if (Wacz.is(members.members())) {
      WaczPages.read(found, members.members(), this);
    } else {
      PackedFiles.read(found, members.members(), this);
    }
    switch (members.fault()) {
      case NONE -> {}
      case DAMAGED -> refuse(found.place(), "capture.damaged");
      case TOO_MANY -> refuse(found.place(), "capture.too-many", Members.MOST);
      case BOMB -> refuse(found.place(), bombReason(), Allowance.RATIO);
    }
  }

  /** Says what went wrong in reading. */
  void refuse(Place place, IOException trouble) {
    switch (trouble) {
      case BombException told -> refuse(place, bombReason(), Allowance.RATIO);
      case ZstdIOException damaged -> refuse(place, "capture.damaged");
      case EOFException cut -> refuse(place, "capture.cut-off");
      case ZipException damaged -> refuse(place, "capture.damaged");
      default -> refuse(place, "capture.unreadable");
    }
  }

  /** From now on nothing more of this file is read. */
  String bombReason() {
    bomb = true;
    return "capture.bomb";
  }
}
