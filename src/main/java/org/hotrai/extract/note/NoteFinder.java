package org.hotrai.extract.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Tags;
import org.hotrai.extract.note.PageLinks.Link;
import org.hotrai.extract.note.PageLinks.Place;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds footnotes by how they are built, whatever they are called: a short mark links to a place
 * behind it at the head of a block. That is a note if the block links back, if the page calls the
 * mark one, or if the mark is set apart and the block begins with it, too.
 */
final class NoteFinder {
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(]?\\s*(?:(?:note|nb|fn|n|หมายเหตุ|เชิงอรรถ)\\s*\\.?\\s*)?"
              + "(?:[\\p{Nd}\\p{No}]{1,4}\\p{L}?|\\p{L}{1,2}|[ivxl]{3,6}|[*†‡§¶#]{1,4})\\s*\\.?\\s*[\\])]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SET_APART = Pattern.compile("\\[.*]|[*†‡§¶\\p{No}]+");
  // Notes of learned papers run over a page; what is longer is a part of the text.
  private static final int LONGEST = 6_000;
  private static final int MOST_NODES = 2_000;
  // A work that is cited again and again has some hundred ways back.
  private static final int MOST_LINKS = 500;
  private static final int LONGEST_MARK = 24;
  private static final int LEVELS = 3;

  private final PageLinks links;
  private final IdentityHashMap<Element, Optional<Found>> byPlace = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Optional<Found>> byBlock = new IdentityHashMap<>();
  private final TreeMap<Integer, Found> inOrder = new TreeMap<>();
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> aroundTaken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A block and the links in it; without marks it is no note. */
  private record Found(Element block, List<Element> marks, List<Link> links) {}

  NoteFinder(Element body) {
    PageLinks found = PageLinks.of(body);
    this.links = NoteLines.part(found) ? PageLinks.of(body) : found;
  }

  /** The notes in the order of the page; their marks are numbered. */
  List<PageNote> notes() {
    for (Link link : links.all()) {
      look(link);
    }
    List<PageNote> notes = new ArrayList<>();
    for (Found note : inOrder.values()) {
      int number = notes.size() + 1;
      String label = mark(note, number);
      notes.add(new PageNote(number, label, note.block(), note.marks(), note.block(), false));
    }
    // Copied when all marks are numbered, since notes hold marks of others.
    return notes.stream().map(this::copied).filter(note -> note.content().hasText()).toList();
  }

  private void look(Link link) {
    Place target = link.target();
    if (target.index() <= link.index() || !isLabel(link.element())) {
      return;
    }
    Optional<Found> found = byPlace.computeIfAbsent(target.element(), this::found);
    if (found.isEmpty() || PageLinks.isWithin(link.element(), found.get().block())) {
      return;
    }
    Found note = found.get();
    if (!note.marks().isEmpty()) {
      note.marks().add(link.element());
    } else if (isNote(link, note) && isFree(note.block())) {
      note.marks().add(link.element());
      inOrder.put(target.index(), note);
      taken.add(note.block());
      aroundTaken.addAll(note.block().parents());
    }
  }

  /** No note stands inside another. */
  private boolean isFree(Element block) {
    return !aroundTaken.contains(block) && block.parents().stream().noneMatch(taken::contains);
  }

  /** The block that begins with the place, the same for all its places, if it may be a note. */
  private Optional<Found> found(Element place) {
    Element block = NoteBlocks.around(place, links);
    return block == null || !isShort(block)
        ? Optional.empty()
        : byBlock.computeIfAbsent(
            block,
            none ->
                Optional.of(new Found(block, new ArrayList<>(), links.within(block)))
                    .filter(found -> found.links().size() <= MOST_LINKS));
  }

  private static boolean isShort(Element block) {
    return block.nodeStream().limit(MOST_NODES + 1).count() <= MOST_NODES
        && block.wholeText().length() <= LONGEST;
  }

  static boolean isLabel(Element link) {
    String words = words(link);
    return !words.isEmpty() && words.length() <= LONGEST_MARK && LABEL.matcher(words).matches();
  }

  private static String words(Element element) {
    return StoredText.line(element.wholeText());
  }

  private boolean isNote(Link link, Found note) {
    if (note.links().stream().anyMatch(back -> isAt(back.target(), link))) {
      return true;
    }
    return link.isInside()
        && (isCalledMark(link.element())
            || (isSetApart(link.element()) && beginsWith(note.block(), words(link.element()))));
  }

  /** Whether the place is the mark or stands right at it. */
  private static boolean isAt(Place place, Link mark) {
    return Math.abs(place.index() - mark.index()) <= LEVELS
        && isBeside(place.element(), mark.element());
  }

  private static boolean isBeside(Element place, Element mark) {
    Element block = NoteBlocks.block(place);
    // Back to a block of many links is back to a table of contents.
    return block != null
        && block.equals(NoteBlocks.block(mark))
        && (!place.equals(block) || hasOneLink(block));
  }

  private static boolean hasOneLink(Element block) {
    return block.stream().filter(each -> each.nameIs("a")).limit(2).count() == 1;
  }

  private static boolean isCalledMark(Element link) {
    for (Element at = link; at != null && !Tags.isBlock(at); at = at.parent()) {
      boolean called =
          at.attr("role").contains("doc-noteref")
              || at.attr("epub:type").contains("noteref")
              || at.attr("data-type").equals("noteref")
              || at.attr("rel").equals("footnote");
      if (called) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSetApart(Element link) {
    boolean raised = link.selectFirst("sup") != null;
    Element at = link.parent();
    for (int level = 0; level < LEVELS && at != null; level++) {
      raised |= "sup".equals(at.normalName());
      at = at.parent();
    }
    return raised || SET_APART.matcher(words(link)).matches() || isInBrackets(link);
  }

  private static boolean beginsWith(Element block, String label) {
    String core = PageNote.core(label);
    return PageNote.beginsWith(PageNote.core(block.text()), core)
        || core.equals(numberInList(block));
  }

  /** The number that a list shows before its item; empty for what is none. */
  private static String numberInList(Element block) {
    Element list = block.parent();
    return "li".equals(block.normalName()) && list != null && "ol".equals(list.normalName())
        ? String.valueOf(block.elementSiblingIndex() + 1)
        : "";
  }

  private static boolean isInBrackets(Element link) {
    return link.previousSibling() instanceof TextNode before
        && link.nextSibling() instanceof TextNode after
        && before.getWholeText().endsWith("[")
        && after.getWholeText().startsWith("]");
  }

  /** Numbers the marks of a note, and the ways back to them; tells the label. */
  private static String mark(Found note, int number) {
    for (Element mark : note.marks()) {
      if (isInBrackets(mark)
          && mark.previousSibling() instanceof TextNode before
          && mark.nextSibling() instanceof TextNode after) {
        before.text(before.getWholeText().substring(0, before.getWholeText().length() - 1));
        after.text(after.getWholeText().substring(1));
        mark.prependText("[").appendText("]");
      }
      mark.attr(PageNotes.MARK, String.valueOf(number));
    }
    return words(note.marks().getFirst());
  }

  /** The note with a copy of its block. */
  private PageNote copied(PageNote note) {
    Set<Element> blocksOfMarks = Collections.newSetFromMap(new IdentityHashMap<>());
    note.marks().forEach(mark -> blocksOfMarks.add(NoteBlocks.block(mark)));
    for (Link link : links.within(note.place())) {
      Place target = link.target();
      if (target.index() < link.index()
          && blocksOfMarks.contains(NoteBlocks.block(target.element()))) {
        link.element().attr(PageNotes.BACK, "");
      }
    }
    Element copy = note.place().clone();
    copy.setBaseUri(note.place().baseUri());
    boolean headless = new WaysBack(copy).remove();
    return new PageNote(note.number(), note.label(), note.place(), note.marks(), copy, headless);
  }
}
