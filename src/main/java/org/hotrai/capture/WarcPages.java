package org.hotrai.capture;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.warc.Fault;
import org.hotrai.capture.warc.Payload;
import org.hotrai.capture.warc.RecordIndex.Recorded;
import org.hotrai.capture.warc.Step;
import org.hotrai.capture.warc.WarcRecords;
import org.hotrai.capture.warc.WebAddress;
import org.hotrai.capture.warc.WebRecord;
import org.jspecify.annotations.Nullable;

/** The web pages among the records of WARC and ARC files. */
final class WarcPages {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> DOUBTFUL =
      Set.of(
          "", "application/octet-stream", "text/plain", "application/xml", "text/xml", "unknown");

  private final SavedFileReader reader;
  private final PageList list;
  private final RecordedResources recorded;
  private final Set<Integer> seen = new HashSet<>();
  private final FrameSets<String> frameSets = new FrameSets<>();
  private int faults;
  private int conversions;

  WarcPages(SavedFileReader reader, PageList list, RecordedResources recorded) {
    this.reader = reader;
    this.list = list;
    this.recorded = recorded;
  }

  /** Gives all pages of a file of records. */
  static void read(Found found, SavedFileReader reader) throws IOException {
    new WarcPages(reader, PageList.ALL, new RecordedResources(List.of(found.source())))
        .read(found.place(), found);
  }

  /**
   * Gives the pages that the list wants.
   *
   * @param outer what the names of pages are told inside of
   */
  void read(Place outer, Found found) throws IOException {
    Source source = found.source();
    long before = reader.told();
    List<Step.Wrong> damage = new ArrayList<>();
    try (WarcRecords records =
        WarcRecords.of(source, 0, (int) Captures.LONGEST_PAGE, reader.allowance())) {
      for (Step step = records.next();
          step != null && faults + damage.size() < WarcRecords.MOST_FAULTS && !reader.isBomb();
          step = records.next()) {
        switch (step) {
          case Step.Wrong wrong when wrong.url() == null && wrong.fault().isDamage() ->
              damage.add(wrong);
          case Step.Wrong(String url, long position, Fault fault) ->
              refuse(found.place(), url, fault, position);
          case Step.Web(WebRecord head) -> page(outer, head, records);
        }
        found.bytesRead().accept(records.position());
      }
    }
    tell(found.place(), damage);
    if (conversions > 0 && reader.told() == before) {
      reader.refuse(found.place(), "capture.conversions", conversions);
    }
  }

  /** Damage of which no address is known is told of once a file. */
  private void tell(Place file, List<Step.Wrong> damage) {
    if (damage.size() == 1) {
      refuse(file, null, damage.getFirst().fault(), damage.getFirst().position());
    } else if (damage.size() > 1) {
      reader.refuse(file, "capture.damaged-places", damage.getFirst().position(), damage.size());
    }
  }

  private void page(Place outer, WebRecord head, WarcRecords records) {
    if (head.kind() == WebRecord.Kind.CONVERSION) {
      conversions++;
      return;
    }
    if (head.isRedirect() && head.location() != null) {
      list.redirected(head.url(), WebAddress.resolved(head.url(), head.location()));
    }
    boolean certain = PAGES.contains(head.mediaType());
    if (head.isRepeat() && list.wants(head.url()) && !isSeen(head)) {
      repeat(outer, head, certain);
      return;
    }
    if (!head.isContent()
        || !(certain || DOUBTFUL.contains(head.mediaType()))
        || !list.wants(head.url())
        || frameSets.hold(WebAddress.key(head.url()))) {
      return;
    }
    switch (records.payload()) {
      case Payload.None(Fault fault) -> refuse(outer, head.url(), fault, records.place());
      case Payload.Bytes(byte[] bytes) -> {
        if (bytes.length > 0 && (certain || PageStart.is(bytes))) {
          noteFrames(head, bytes);
          tell(outer, head, bytes, head.charset());
        }
      }
    }
  }

  /** The same page under another address is a page, too; one whose text lies elsewhere is none. */
  private void repeat(Place outer, WebRecord head, boolean certain) {
    if (!certain && !DOUBTFUL.contains(head.mediaType())) {
      return;
    }
    Optional<Recorded> original = recorded.original(head);
    if (original.isPresent()) {
      byte[] bytes = original.get().bytes();
      if (PAGES.contains(original.get().head().mediaType()) || PageStart.is(bytes)) {
        tell(outer, head, bytes, original.get().head().charset());
      }
    } else if (certain) {
      seen.add(head.url().hashCode());
      reader.refuse(outer.inside(head.url()), "capture.repeat");
    }
  }

  private boolean isSeen(WebRecord head) {
    return seen.contains(head.url().hashCode());
  }

  /** Frames come after the frame set that a browser was to fetch them for. */
  private void noteFrames(WebRecord head, byte[] bytes) {
    if (bytes.length <= FrameSets.LONGEST) {
      for (String frame : FrameSets.frames(bytes)) {
        String address = WebAddress.resolved(head.url(), frame);
        frameSets.add(WebAddress.key(head.url()), WebAddress.key(address));
      }
    }
  }

  private void tell(Place outer, WebRecord head, byte[] bytes, @Nullable String charset) {
    Optional<FileKind> other = FileKind.servedAsPage(bytes);
    if (other.isPresent()) {
      // Pictures and data serve pages, whatever they are called.
      other
          .filter(kind -> kind != FileKind.PICTURE)
          .flatMap(FileKind::reason)
          .ifPresent(reason -> reader.refuse(outer.inside(head.url()), reason));
      return;
    }
    if (PlainText.isJson(bytes)) {
      return;
    }
    reader.tell(
        Tags.fault(bytes)
            .map(fault -> PageReader.unreadable(outer.inside(head.url()), fault))
            .orElseGet(() -> capture(outer, head, bytes, charset)));
  }

  private CaptureResult capture(
      Place outer, WebRecord head, byte[] bytes, @Nullable String charset) {
    String url = head.url();
    boolean again = !seen.add(url.hashCode());
    Instant date = head.date();
    Place place = outer.inside(again && date != null ? url + " " + date : url);
    return new CaptureResult.Capture(
            place.path(),
            place.member(),
            url.matches("(?is)(?:https?|ftp):.*") ? url : null,
            date,
            head.mediaType().equals("application/xhtml+xml") ? head.mediaType() : "text/html",
            bytes,
            charset,
            recorded.of(url, bytes))
        .called(list.found(url, date));
  }

  private void refuse(Place place, @Nullable String url, Fault fault, long position) {
    faults++;
    Place there = url == null ? place : place.inside(url);
    switch (fault) {
      case NO_RECORD -> reader.refuse(there, "capture.no-record", position);
      case CUT_OFF -> reader.refuse(there, "capture.cut-off");
      case DAMAGED -> reader.refuse(there, "capture.damaged-at", position);
      case SEGMENTED -> reader.refuse(there, "capture.segmented");
      case TOO_LONG -> reader.refuse(there, "capture.too-long", Captures.LONGEST_PAGE >> 20);
      case BOMB -> reader.refuse(there, reader.bombReason(), Allowance.RATIO);
    }
  }
}
