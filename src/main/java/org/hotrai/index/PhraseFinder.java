package org.hotrai.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.text.Clusters;

/** Finds a phrase in a segment. For one thread. */
final class PhraseFinder {
  private final Segment segment;
  private final SegmentBytes bytes;
  private final Phrase phrase;

  PhraseFinder(Segment segment, Pages pages, Phrase phrase) {
    this.segment = segment;
    this.bytes = new SegmentBytes(pages, segment.id());
    this.phrase = phrase;
  }

  private record Found(Phrase.Part part, TermEntry term) {}

  /** Counts all places. */
  void find(Tally tally) {
    if (phrase.parts().size() == 1) {
      find(phrase.parts().getFirst(), tally);
      return;
    }
    List<Found> whole = new ArrayList<>();
    List<Phrase.Part> open = new ArrayList<>();
    for (Phrase.Part part : phrase.parts()) {
      if (part.match() != Phrase.Match.WHOLE) {
        open.add(part);
        continue;
      }
      Optional<TermEntry> term = segment.dictionary().find(part.term(), bytes);
      if (term.isEmpty()) {
        return;
      }
      whole.add(new Found(part, term.get()));
    }
    Occurrences found = whole.isEmpty() ? all(open.removeFirst()) : together(whole);
    for (Phrase.Part part : open) {
      if (found.size() > 0) {
        keepOpen(found, part);
      }
    }
    tally.add(found, Borders.BOTH);
  }

  private void find(Phrase.Part only, Tally tally) {
    Set<String> counted = new HashSet<>();
    for (TermEntry counts : counts(only)) {
      ClusterCounts.read(bytes.source(counts.offset(), counts.length()), tally);
      counted.add(counts.text().substring(1));
    }
    for (TermEntry term : terms(only)) {
      String first = counted.isEmpty() ? "" : ClusterCounts.first(term.text());
      if (first.length() == term.text().length() || !counted.contains(first)) {
        tally.add(list(term), borders(only, term));
      }
    }
  }

  /** What is counted of clusters all of whose pairs the part stands for. */
  private List<TermEntry> counts(Phrase.Part part) {
    String term = ClusterCounts.MARK + part.term();
    return switch (part.match()) {
      case WHOLE, ENDING -> List.of();
      case FIRST_CLUSTER -> segment.dictionary().find(term, bytes).stream().toList();
      case BEGINNING -> segment.dictionary().beginningWith(term, bytes);
    };
  }

  private PostingList list(TermEntry term) {
    return new PostingList(bytes, term);
  }

  /** The terms of a part that stands for several. */
  private List<TermEntry> terms(Phrase.Part part) {
    Dictionary dictionary = segment.dictionary();
    return switch (part.match()) {
      case WHOLE -> dictionary.find(part.term(), bytes).stream().toList();
      case BEGINNING -> dictionary.beginningWith(part.term(), bytes);
      case ENDING -> dictionary.endingWith(part.term(), bytes);
      case FIRST_CLUSTER ->
          dictionary.beginningWith(part.term(), bytes).stream()
              .filter(term -> Clusters.isBoundary(term.text(), part.term().length()))
              .toList();
    };
  }

  /** A longer term tells where its own word ends, not the one that is looked for. */
  private static int borders(Phrase.Part part, TermEntry term) {
    boolean longer =
        part.match() != Phrase.Match.ENDING && term.text().length() > part.term().length();
    return longer ? Borders.START : Borders.BOTH;
  }

  /** The rarest part first; parts whose tokens others have told already are passed over. */
  private Occurrences together(List<Found> whole) {
    Phrase.Part first = phrase.parts().getFirst();
    Phrase.Part last = phrase.parts().getLast();
    List<Found> rarest = new ArrayList<>(whole);
    rarest.sort(Comparator.comparingLong(found -> found.term().count()));
    BitSet told = new BitSet();
    Occurrences found = Occurrences.none();
    boolean begun = false;
    for (Found each : rarest) {
      Phrase.Part part = each.part();
      boolean needed =
          part.equals(first)
              || part.equals(last)
              || told.nextClearBit(part.offset()) < part.end()
              || part.tokens() == 1;
      if (!needed) {
        continue;
      }
      told.set(part.offset(), part.end());
      int known = (part.equals(first) ? Borders.START : 0) | (part.equals(last) ? Borders.END : 0);
      if (begun) {
        found.retain(list(each.term()), part.offset(), known);
      } else {
        found = Occurrences.of(list(each.term()), part.offset());
        found.keepBorders(known);
        begun = true;
      }
      if (found.size() == 0) {
        return found;
      }
    }
    return found;
  }

  /** Where a part that stands for several terms is, in order. */
  private Occurrences all(Phrase.Part part) {
    List<Occurrences> each = new ArrayList<>();
    terms(part).forEach(term -> each.add(Occurrences.of(list(term), part.offset())));
    return Occurrences.merged(each);
  }

  private void keepOpen(Occurrences found, Phrase.Part part) {
    // In the middle of a word, where a phrase begins with a mark.
    int known = part.equals(phrase.parts().getFirst()) ? 0 : Borders.END;
    boolean[] marks = new boolean[found.size()];
    for (TermEntry term : terms(part)) {
      found.mark(list(term), part.offset(), borders(part, term) & known, marks);
    }
    found.retain(marks);
  }
}
