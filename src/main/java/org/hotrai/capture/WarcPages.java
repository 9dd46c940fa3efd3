package org.hotrai.capture;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.warc.Fault;
import org.hotrai.capture.warc.Payload;
import org.hotrai.capture.warc.Step;
import org.hotrai.capture.warc.WarcRecords;
import org.hotrai.capture.warc.WebAddress;
import org.hotrai.capture.warc.WebRecord;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** The web pages among the records of WARC and ARC files. */
final class WarcPages {
  /** A file with more faults than this is given up. */
  private static final int MOST_FAULTS = 100;

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> DOUBTFUL =
      Set.of(
          "", "application/octet-stream", "text/plain", "application/xml", "text/xml", "unknown");

  private final SavedFileReader reader;
  private final PageList list;
  private final RecordedPictures pictures;
  private final Set<Integer> seen = new HashSet<>();
  private int faults;

  WarcPages(SavedFileReader reader, PageList list, RecordedPictures pictures) {
    this.reader = reader;
    this.list = list;
    this.pictures = pictures;
  }

  /** Gives all pages of a file of records. */
  static void read(Found found, SavedFileReader reader) throws IOException {
    new WarcPages(reader, PageList.ALL, new RecordedPictures(List.of(found.source())))
        .read(found.place(), found);
  }

  /**
   * Gives the pages that the list wants.
   *
   * @param outer what the names of pages are told inside of
   */
  void read(Place outer, Found found) throws IOException {
    Source source = found.source();
    try (WarcRecords records =
        WarcRecords.of(source, 0, (int) Captures.LONGEST_PAGE, reader.allowance())) {
      for (Step step = records.next();
          step != null && faults < MOST_FAULTS && !reader.isBomb();
          step = records.next()) {
        switch (step) {
          case Step.Wrong(String url, long position, Fault fault) ->
              refuse(found.place(), url, fault, position);
          case Step.Web(WebRecord head) -> page(outer, head, records);
        }
        found.bytesRead().accept(records.position());
      }
    }
  }

  private void page(Place outer, WebRecord head, WarcRecords records) {
    if (head.isRedirect() && head.location() != null) {
      list.redirected(head.url(), WebAddress.resolved(head.url(), head.location()));
    }
    boolean certain = PAGES.contains(head.mediaType());
    if (!head.isContent()
        || !(certain || DOUBTFUL.contains(head.mediaType()))
        || !list.wants(head.url())) {
      return;
    }
    switch (records.payload()) {
      case Payload.None(Fault fault) -> refuse(outer, head.url(), fault, records.place());
      case Payload.Bytes(byte[] bytes) -> {
        Optional<Message> fault = Tags.fault(bytes);
        if (fault.isPresent()) {
          reader.tell(PageReader.unreadable(outer.inside(head.url()), fault.get()));
        } else if (bytes.length > 0 && (certain || PageStart.is(bytes))) {
          reader.tell(capture(outer, head, bytes));
        }
      }
    }
  }

  private CaptureResult capture(Place outer, WebRecord head, byte[] bytes) {
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
            head.charset(),
            pictures.of(url, bytes))
        .called(list.found(url, date));
  }

  private void refuse(Place place, @Nullable String url, Fault fault, long position) {
    faults++;
    Place there = url == null ? place : place.inside(url);
    switch (fault) {
      case NO_RECORD -> reader.refuse(there, "capture.no-record", position);
      case CUT_OFF -> reader.refuse(there, "capture.cut-off");
      case DAMAGED -> reader.refuse(there, "capture.damaged-at", position);
      case TOO_LONG -> reader.refuse(there, "capture.too-long", Captures.LONGEST_PAGE >> 20);
      case BOMB -> reader.refuse(there, reader.bombReason(), Allowance.RATIO);
    }
  }
}
