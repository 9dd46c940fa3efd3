package org.hotrai.capture.mime;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A MIME file.
 *
 * @param location where the page was saved from, if the header of the file says so
 * @param date when, if it says so
 * @param subject with encoded words read; null if there is none
 * @param start content id of the part to begin with, if the header names one
 * @param parts in the order of the file; none if it is broken beyond recovery
 */
public record MimeFile(
    @Nullable String location,
    @Nullable Instant date,
    @Nullable String subject,
    @Nullable String start,
    List<MimePart> parts) {
  public MimeFile {
    parts = List.copyOf(parts);
  }

  /** The part that shows the others: the named one, the one saved from that place, the first. */
  public Optional<MimePart> page() {
    List<MimePart> pages = parts.stream().filter(MimePart::isPage).toList();
    return pages.stream()
        .filter(part -> start != null && start.equals(part.contentId()))
        .findFirst()
        .or(() ->
            pages.stream()
                .filter(part -> location != null && location.equals(part.location()))
                .findFirst())
        .or(() -> pages.stream().findFirst());
  }

  /** The pages that lie beside that one, each in its own right, and tell where they are from. */
  public List<MimePart> pagesBeside(MimePart page) {
    Set<Integer> branches = new HashSet<>(Set.of(page.branch()));
    return parts.stream()
        .filter(part -> part.isPage() && part.location() != null && branches.add(part.branch()))
        .toList();
  }

  /** The first part of text that is no page. */
  public Optional<MimePart> plainText() {
    return parts.stream().filter(part -> "text/plain".equals(part.mediaType())).findFirst();
  }
}
