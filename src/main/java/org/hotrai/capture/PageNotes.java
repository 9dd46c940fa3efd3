package org.hotrai.capture;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.time.SavedTime;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds what the program that saved a page wrote into it about where it came from. */
final class PageNotes {
  /** How far into the page comments are looked for; they stand behind a long style at worst. */
  private static final int LOOKED_AT = 262_144;

  /** No note is longer, in characters. */
  private static final int LONGEST = 5_000;

  private static final Pattern BROWSER = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)()");
  private static final Pattern SINGLE_FILE =
      Pattern.compile(
          "Page saved with SingleFile(?:Z)?\\s+url:\\s*(\\S[^\\n]*?)"
              + "(?:\\s+saved date:\\s*([^\\n]+)|\\s*\\n|\\s*$)",
          Pattern.DOTALL);
  private static final Pattern MONOLITH = Pattern.compile("Saved from (\\S+) at (\\S+) using .*");
  private static final Pattern HTTRACK =
      Pattern.compile("Mirrored from (\\S+) by HTTrack [^,]*(?:\\[[^]]*])?,\\s*(.*)");
  private static final Pattern WAYBACK =
      Pattern.compile("wombat\\(\\s*[\"'](\\S+?)[\"']\\s*,\\s*[\"'](\\d{14})[\"']");

  private static final Pattern ADDRESS =
      Pattern.compile("\\shref\\s*=\\s*[\"']?([^\"'\\s>]{1,2000})", Pattern.CASE_INSENSITIVE);
  private static final Pattern CACHED = Pattern.compile("\\bas it appeared on ([^<.]{10,60})");

  private PageNotes() {}

  /** What the page tells; nothing but nulls if it tells nothing. */
  static SavingNote in(String page) {
    SavingNote note = told(page);
    return note.isShort() ? note.or(inCanonical(page).orElse(SavingNote.NONE)) : note;
  }

  private static SavingNote told(String page) {
    return Stream.<Function<String, Optional<SavingNote>>>of(
            PageNotes::inComments,
            PageNotes::inSavePageTags,
            PageNotes::inRoot,
            PageNotes::inWaybackScript,
            PageNotes::inCanonical,
            PageNotes::inGoogleCache,
            PageNotes::inReader,
            PageNotes::inNotebook)
        .flatMap(place -> place.apply(page).stream())
        .findFirst()
        .orElse(SavingNote.NONE);
  }

  private static Optional<SavingNote> inComments(String page) {
    int start = page.indexOf("<!--");
    while (start >= 0 && start < LOOKED_AT) {
      int end = page.indexOf("-->", start + 4);
      if (end < 0) {
        return Optional.empty();
      }
      Optional<SavingNote> note = inComment(excerpt(page, start + 4, end).strip());
      if (note.isPresent()) {
        return note;
      }
      start = page.indexOf("<!--", end);
    }
    return Optional.empty();
  }

  private static Optional<SavingNote> inComment(String comment) {
    return switch (comment.isEmpty() ? ' ' : comment.charAt(0)) {
      case 's' -> note(BROWSER.matcher(comment), "");
      case 'P' -> note(SINGLE_FILE.matcher(comment), "");
      case 'S' -> note(MONOLITH.matcher(comment), "");
      case 'M' -> note(HTTRACK.matcher(comment), "http://");
      default -> Optional.empty();
    };
  }

  /** Save Page WE writes elements for machines. */
  private static Optional<SavingNote> inSavePageTags(String page) {
    return content(page, "savepage-url")
        .map(url -> SavingNote.of(url, time(content(page, "savepage-date").orElse(null))));
  }

  /** Web ScrapBook writes into the root element. */
  private static Optional<SavingNote> inRoot(String page) {
    String top = excerpt(page, 0, LONGEST);
    return attribute(top, "data-scrapbook-source")
        .map(url -> SavingNote.of(url, time(attribute(top, "data-scrapbook-create").orElse(null))));
  }

  private static Optional<SavingNote> inWaybackScript(String page) {
    int at = page.indexOf("__wm.wombat(");
    return at < 0
        ? Optional.empty()
        : note(WAYBACK.matcher(excerpt(page, at + 5, page.length())), "");
  }

  /** Archives write the address that they show a page at into it. */
  private static Optional<SavingNote> inCanonical(String page) {
    int name = page.indexOf("canonical");
    while (name >= 0 && name < LOOKED_AT) {
      int tag = page.lastIndexOf('<', name);
      if (tag >= 0 && page.regionMatches(true, tag, "<link", 0, 5)) {
        return address(page, tag)
            .flatMap(ArchivedAddress::in)
            .map(archived -> new SavingNote(archived.url(), archived.takenAt()));
      }
      name = page.indexOf("canonical", name + 1);
    }
    return Optional.empty();
  }

  private static Optional<SavingNote> inGoogleCache(String page) {
    int at = page.indexOf("google-cache-hdr");
    if (at < 0) {
      return Optional.empty();
    }
    Matcher time = CACHED.matcher(excerpt(page, at, page.length()));
    return address(page, at)
        .map(url -> SavingNote.of(url, time.find() ? time(time.group(1)) : null));
  }

  /** The reading view of Firefox names the page that it shows, and so does Instapaper. */
  private static Optional<SavingNote> inReader(String page) {
    int at = Math.max(page.indexOf("reader-domain\""), page.indexOf("class=\"origin_line\""));
    return at < 0
        ? Optional.empty()
        : address(page, at).map(url -> SavingNote.of(url, null)).filter(note -> note.url() != null);
  }

  /** Evernote tells what a note was clipped from. */
  private static Optional<SavingNote> inNotebook(String page) {
    return page.contains("itemprop=\"source-url\"")
        ? content(page, "source-url")
            .map(url -> SavingNote.of(url, time(content(page, "created").orElse(null))))
            .filter(note -> note.url() != null)
        : Optional.empty();
  }

  /** The first address in an element from there on. */
  private static Optional<String> address(String page, int at) {
    Matcher address = ADDRESS.matcher(excerpt(page, at, page.length()));
    return address.find()
        ? Optional.of(Parser.unescapeEntities(address.group(1), true))
        : Optional.empty();
  }

  private static Optional<SavingNote> note(Matcher written, String scheme) {
    if (!written.lookingAt()) {
      return Optional.empty();
    }
    String url = scheme + written.group(1).replace(" ", "%20");
    SavingNote note = SavingNote.of(url, time(written.group(2)));
    return note.url() == null ? Optional.empty() : Optional.of(note);
  }

  private static @Nullable Instant time(@Nullable String written) {
    return written == null ? null : SavedTime.of(written).orElse(null);
  }

  private static Optional<String> content(String page, String name) {
    int at = page.indexOf("\"" + name + "\"");
    return at < 0 ? Optional.empty() : attribute(excerpt(page, at, page.length()), "content");
  }

  /** The value of the first attribute of that name, which savers write in quotation marks. */
  private static Optional<String> attribute(String tag, String name) {
    int at = tag.indexOf(name + "=\"");
    int end = at < 0 ? -1 : tag.indexOf('"', at + name.length() + 2);
    return end < 0
        ? Optional.empty()
        : Optional.of(Parser.unescapeEntities(tag.substring(at + name.length() + 2, end), true));
  }

  private static String excerpt(String page, int start, int end) {
    return page.substring(start, Math.min(page.length(), Math.min(end, start + LONGEST)));
  }
}
