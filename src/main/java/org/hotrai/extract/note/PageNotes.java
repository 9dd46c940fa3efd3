package org.hotrai.extract.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page. They are found before the page is cleaned, since that takes many of them
 * for something beside the article, and kept where a mark in the article leads to them.
 */
public final class PageNotes {
  /** Of what has no notes. */
  public static final PageNotes NONE = new PageNotes(List.of());

  /** The attribute of a mark: the number of its note. */
  static final String MARK = "hotrai:mark";

  /** The attribute of a link in a note that leads back to a mark. */
  static final String BACK = "hotrai:back";

  /** The attribute of the place of a note that is kept: its number. */
  private static final String NOTE = "hotrai:note";

  private final TreeMap<Integer, PageNote> notes = new TreeMap<>();

  private PageNotes(List<PageNote> found) {
    found.forEach(note -> notes.put(note.number(), note));
  }

  /** Whether that name of an attribute is one by which notes and marks are told here. */
  public static boolean isOwn(String attribute) {
    return attribute.startsWith("hotrai:");
  }

  /**
   * The notes of the page, of which no attribute {@link #isOwn}. Their marks are told by {@link
   * #markedBy} from now on.
   */
  public static PageNotes in(Element body) {
    return new PageNotes(new NoteFinder(body).notes());
  }

  /** The number of the note that a link is a mark of, as far as its page was searched for notes. */
  public static Optional<Integer> markedBy(Element link) {
    return number(link, MARK);
  }

  private static Optional<Integer> number(Element element, String attribute) {
    String number = element.attributesSize() == 0 ? "" : element.attr(attribute);
    return number.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(number));
  }

  /** Those that are marked in these parts of the page, or in a note that is. */
  public PageNotes markedIn(List<Element> parts) {
    TreeMap<Integer, PageNote> kept = new TreeMap<>();
    Deque<PageNote> open = new ArrayDeque<>();
    for (PageNote note : notes.values()) {
      if (note.marks().stream()
          .anyMatch(mark -> mark.parents().stream().anyMatch(parts::contains))) {
        open.add(note);
      }
    }
    while (!open.isEmpty()) {
      PageNote note = open.remove();
      if (kept.putIfAbsent(note.number(), note) == null) {
        for (Element link : note.content().getElementsByTag("a")) {
          markedBy(link).map(notes::get).ifPresent(open::add);
        }
      }
    }
    kept.values().forEach(note -> note.place().attr(NOTE, String.valueOf(note.number())));
    return new PageNotes(List.copyOf(kept.values()));
  }

  /** In the order of the page. */
  public List<PageNote> all() {
    return List.copyOf(notes.values());
  }

  /** The note that stands there. */
  public Optional<PageNote> at(Element place) {
    return notes.isEmpty() ? Optional.empty() : number(place, NOTE).map(notes::get);
  }

  /** The notes that stand there or further in. */
  public List<PageNote> within(Element element) {
    List<PageNote> within = new ArrayList<>();
    if (!notes.isEmpty()) {
      element.getAllElements().forEach(place -> at(place).ifPresent(within::add));
    }
    return within;
  }
}
