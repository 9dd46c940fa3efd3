package org.hotrai.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hotrai.annotation.Anchors;
import org.hotrai.annotation.Highlight;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.Article;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.Block;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.html.Overlay;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** What lies on the text that is being read: mentions, hits, highlights, and which is looked at. */
public final class ReaderModel {
  private static final String MENTION = "mention/";
  private static final String HIGHLIGHT = "highlight/";
  private static final String FOUND = "found/";

  private final Finder finder;
  private @Nullable ReaderContent content;
  // Of the search in the archive.
  private List<Overlay> hits = List.of();
  private List<Overlay> found = List.of();
  private Steps foundSteps = Steps.NONE;
  private @Nullable EntityKey entity;
  private int nthMention;
  // Whether a found place is looked at, rather than a mention.
  private boolean isFinding;

  /** Shows nothing yet. */
  public ReaderModel(Finder finder) {
    this.finder = finder;
  }

  /** What is shown. */
  public Optional<ReaderContent> content() {
    return Optional.ofNullable(content);
  }

  /** Shows that, looking at the first hit of the search that led to it; forgets what was before. */
  public void show(@Nullable ReaderContent next) {
    content = next;
    hits = next == null ? List.of() : overlays(next.hits(), Overlay.Kind.HIT);
    entity = null;
    look(hits, 0);
  }

  /**
   * Something else is searched for in the archive. What the reader has found in this text himself
   * is looked at as before.
   */
  public void searched(String query, ArticleHits places) {
    if (content == null) {
      return;
    }
    boolean own = shownKind() == Overlay.Kind.FOUND;
    content = content.searched(query, places);
    hits = overlays(places, Overlay.Kind.HIT);
    if (!own) {
      look(hits, 0);
    }
  }

  /** Whether that is what the hits are of. */
  public boolean isSearched(String query) {
    return content != null && content.query().equals(query);
  }

  private void look(List<Overlay> places, int at) {
    found = places;
    foundSteps = new Steps(places.size(), at);
    isFinding = !places.isEmpty();
  }

  /** The reader has added or taken away something. */
  public void annotated(Annotated annotated) {
    if (content != null) {
      content = content.with(annotated);
    }
  }

  /** What the article mentions has changed. */
  public void mentionsChanged(StoredArticle changed) {
    if (content != null) {
      content = content.with(changed);
    }
  }

  /** The article has those versions now. */
  public void versionsChanged(List<ArticleVersion> versions) {
    if (content != null) {
      content = content.with(versions);
    }
  }

  /** Whether a mention of an entity is looked at. */
  public boolean isLookingAtMention() {
    return entity != null && !isFinding;
  }

  /** Whether passages can be highlighted: the newest version may not have those of an older. */
  public boolean canHighlight() {
    return content != null && content.newer().isEmpty();
  }

  /** Finds words in the text, and looks at those until no words end the finding. */
  public void find(String words) {
    List<Overlay> places =
        content == null || words.isBlank()
            ? List.of()
            : overlays(finder.find(words, content.stored().article()), Overlay.Kind.FOUND);
    look(places, 0);
  }

  /** Where among the found places the reader is. */
  public Steps found() {
    return foundSteps;
  }

  /** Steps to another found place; where none are found, to a hit of the search. */
  public void step(boolean forward) {
    if (found.isEmpty()) {
      look(hits, 0);
    } else {
      foundSteps = forward ? foundSteps.next() : foundSteps.previous();
      isFinding = true;
    }
  }

  /** Looks at one of the places that are {@linkplain #shownKind() shown}. */
  public void lookAt(int index) {
    look(found.isEmpty() ? hits : found, index);
  }

  /** What is to be shown where in the article it stands: places that were found, or hits. */
  public Overlay.Kind shownKind() {
    return found.isEmpty() || found.equals(hits) ? Overlay.Kind.HIT : Overlay.Kind.FOUND;
  }

  /** Which of them is looked at; empty where none is. */
  public OptionalInt shownCurrent() {
    return isFinding ? OptionalInt.of(foundSteps.current()) : OptionalInt.empty();
  }

  /** Selects all mentions of an entity and looks at one of them; null selects none. */
  public void select(@Nullable EntityKey selected, int nth) {
    entity = selected;
    nthMention = nth;
    isFinding = isFinding && selected == null;
  }

  /** The keys of all mentions of that entity. */
  public List<String> mentionKeys(EntityKey wanted) {
    List<Mention> mentions = content().map(shown -> shown.stored().mentions()).orElse(List.of());
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (key(mentions.get(i)).equals(wanted)) {
        keys.add(MENTION + i);
      }
    }
    return keys;
  }

  /** All overlays of the text. */
  public List<Overlay> overlays() {
    if (content == null) {
      return List.of();
    }
    List<Overlay> overlays = new ArrayList<>();
    addHighlights(overlays, content);
    addMentions(overlays, content.stored().mentions());
    if (!found.equals(hits)) {
      overlays.addAll(hits);
    }
    for (int i = 0; i < found.size(); i++) {
      boolean isCurrent = isFinding && i == foundSteps.current();
      overlays.add(isCurrent ? current(found.get(i)) : found.get(i));
    }
    return overlays;
  }

  private void addHighlights(List<Overlay> overlays, ReaderContent shown) {
    for (Highlight highlight : shown.annotated().highlights()) {
      Anchors.find(highlight.anchor(), shown.stored().article())
          .ifPresent(place ->
              overlays.add(
                  new Overlay(
                      place.firstBlock(),
                      place.start(),
                      place.end(),
                      Overlay.Kind.HIGHLIGHT,
                      HIGHLIGHT + highlight.id(),
                      highlight.note())));
    }
  }

  private void addMentions(List<Overlay> overlays, List<Mention> mentions) {
    int nth = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      overlays.add(overlay(mention, Overlay.Kind.of(mention.type()), i));
      if (key(mention).equals(entity)) {
        boolean isCurrent = nth++ == nthMention && !isFinding;
        overlays.add(overlay(mention, isCurrent ? Overlay.Kind.CURRENT : Overlay.Kind.SELECTED, i));
      }
    }
  }

  private static Overlay overlay(Mention mention, Overlay.Kind kind, int index) {
    return new Overlay(
        mention.block(), mention.start(), mention.end(), kind, MENTION + index, mention.entity());
  }

  private static Overlay current(Overlay overlay) {
    return new Overlay(
        overlay.block(), overlay.start(), overlay.end(), Overlay.Kind.CURRENT, overlay.key(), "");
  }

  private static List<Overlay> overlays(ArticleHits places, Overlay.Kind kind) {
    List<Overlay> overlays = new ArrayList<>(overlays(Overlay.TITLE, places.title(), kind));
    for (int block = 0; block < places.blocks().size(); block++) {
      overlays.addAll(overlays(block, places.blocks().get(block), kind));
    }
    return List.copyOf(overlays);
  }

  private static List<Overlay> overlays(int block, List<Span> places, Overlay.Kind kind) {
    return places.stream()
        .map(span -> new Overlay(block, span.start(), span.end(), kind, FOUND + block, ""))
        .toList();
  }

  /** The entity of the mention that bears that key, and which of its mentions that is. */
  public Optional<NthMention> mention(String key) {
    if (content == null || !key.startsWith(MENTION)) {
      return Optional.empty();
    }
    List<Mention> mentions = content.stored().mentions();
    int index = Integer.parseInt(key.substring(MENTION.length()));
    EntityKey clicked = key(mentions.get(index));
    long before =
        mentions.subList(0, index).stream().filter(other -> key(other).equals(clicked)).count();
    return Optional.of(new NthMention(clicked, (int) before));
  }

  /** The highlight that bears that key. */
  public Optional<Highlight> highlight(String key) {
    return content().stream()
        .flatMap(shown -> shown.annotated().highlights().stream())
        .filter(highlight -> key.equals(HIGHLIGHT + highlight.id()))
        .findFirst();
  }

  /** The words of a passage, blocks parted by an empty line. */
  public String text(Passage passage) {
    List<Block> blocks =
        content().map(shown -> shown.stored().article().blocks()).orElse(List.of());
    List<String> parts = new ArrayList<>();
    for (int i = passage.firstBlock(); i <= passage.lastBlock(); i++) {
      String text = blocks.get(i).text();
      int start = i == passage.firstBlock() ? passage.start() : 0;
      int end = i == passage.lastBlock() ? passage.end() : text.length();
      if (start < end) {
        parts.add(text.substring(start, end));
      }
    }
    return String.join("\n\n", parts);
  }

  /** The words of a passage with where they come from, for the clipboard. */
  public String quotation(Passage passage) {
    if (content == null) {
      return "";
    }
    Article article = content.stored().article();
    List<String> source = new ArrayList<>(article.byline());
    source.add(article.title());
    Optional.ofNullable(article.siteName()).ifPresent(source::add);
    Optional.ofNullable(content.date()).ifPresent(source::add);
    Optional.ofNullable(article.sourceUrl()).ifPresent(source::add);
    return "“" + text(passage) + "”\n— " + String.join(", ", source);
  }

  private static EntityKey key(Mention mention) {
    return new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
  }

  /** Which of an entity's mentions, counted from 0. */
  public record NthMention(EntityKey entity, int nth) {}
}
