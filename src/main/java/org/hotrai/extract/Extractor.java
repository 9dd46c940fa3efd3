package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Footnotes;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.extract.block.BlockReader;
import org.hotrai.extract.content.ArticleFinder;
import org.hotrai.extract.content.Attachments;
import org.hotrai.extract.content.Doors;
import org.hotrai.extract.content.TextWeight;
import org.hotrai.extract.link.SourceLinks;
import org.hotrai.extract.metadata.Metadata;
import org.hotrai.extract.metadata.MetadataReader;
import org.hotrai.extract.note.PageNotes;
import org.hotrai.message.Message;
import org.hotrai.text.LanguageGuess;
import org.hotrai.text.LineBreaks;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Extracts articles from captures. It keeps nothing, so that any number of threads may share it.
 */
public final class Extractor {
  /**
   * Stored with each article. One more whenever pages come out otherwise, so that it can be told
   * which articles an older program extracted.
   */
  public static final int VERSION = 22;

  private static final int LONGEST_MADE_TITLE = 80;

  /** In characters. The longest names of laws have some hundred. */
  static final int LONGEST_TITLE = 1_000;

  /** A letter or two with no picture are no article. */
  private static final int LEAST = 3;

  /** A page without running text that has so much is a list, which was saved for its own sake. */
  private static final int LONG_LIST = 1_500;

  /** So many characters tell the language of an article. */
  private static final int ENOUGH_TO_GUESS = 20_000;

  private static final Evaluator TABLE = Selector.evaluatorOf("table");

  /** Languages that are told from others by their script, or by letters of their own. */
  private static final Set<String> OWN_SCRIPT =
      Set.of("th", "lo", "km", "my", "ja", "zh", "ko", "vi");

  /** Of these the words tell; templates claim that they are English. */
  private static final Set<String> OWN_WORDS = Set.of("id", "ms");

  /** The article of the page, or the reason why it holds none. */
  public Extraction extract(Capture capture) {
    RawPage raw = RawPage.of(capture);
    if (raw.isTooLong()) {
      return tooLong();
    }
    Extraction extraction = extractAny(raw.light());
    boolean tooLong = extraction instanceof Extraction.Extracted found && isTooLong(found);
    return tooLong ? tooLong() : extraction;
  }

  private static boolean isTooLong(Extraction.Extracted found) {
    return found.article().blocks().stream().mapToLong(block -> block.text().length()).sum()
        > RawPage.MOST_TEXT;
  }

  /** What is said of a page that has more text than any article. */
  static Extraction tooLong() {
    return new Extraction.Rejected(Message.of("extract.too-long", RawPage.MOST_TEXT / 1_000_000));
  }

  private static Extraction extractAny(Capture capture) {
    if (PlainTextArticle.MEDIA_TYPE.equals(capture.mediaType())) {
      return PlainTextArticle.read(capture);
    }
    if (MarkdownArticle.MEDIA_TYPE.equals(capture.mediaType())) {
      return MarkdownArticle.read(capture);
    }
    if (FeedArticle.MEDIA_TYPE.equals(capture.mediaType())) {
      return FeedArticle.read(capture);
    }
    return SavedPage.framed(capture)
        .map(page -> extract(page.document(), page.frames(), capture))
        .orElseGet(() -> new Extraction.Rejected(Message.of("extract.broken")));
  }

  private static Extraction extract(Document page, List<Resource> frames, Capture capture) {
    Metadata metadata = MetadataReader.read(page, capture.url());
    Optional<Element> told = ToldText.in(metadata, page.baseUri());
    NoArticle signs = NoArticle.in(page, metadata);
    Optional<Message> reason = signs.reason();
    PageNotes notes = PageNotes.in(page.body());
    Doors doors = Doors.in(page.body());
    Optional<List<Element>> parts =
        reason.isPresent()
            ? Optional.empty()
            : ArticleFinder.find(page, metadata.title().heading());
    Extraction shown =
        parts
            .map(found -> article(found, notes, doors, signs, metadata, frames, capture))
            .orElseGet(() -> new Extraction.Rejected(reason.orElseGet(signs::reasonWithoutText)));
    if (told.isPresent() && ToldText.isFuller(told.get(), shown)) {
      return article(
          List.of(told.get()), PageNotes.NONE, Doors.NONE, signs, metadata, frames, capture);
    }
    boolean list =
        reason.isEmpty()
            && parts.isEmpty()
            && signs.reasonWithoutText().equals(NoArticle.ONLY_LINKS)
            && (Attachments.areMost(page.body()) || TextWeight.of(page.body().text()) >= LONG_LIST);
    return list ? PlainReading.read(page, metadata, frames, capture) : shown;
  }

  private static Extraction article(
      List<Element> parts,
      PageNotes notes,
      Doors doors,
      NoArticle signs,
      Metadata metadata,
      List<Resource> frames,
      Capture capture) {
    String language = language(parts, metadata.claimedLanguage());
    BlockReader reader = new BlockReader(language, capture.resources(), notes.markedIn(parts));
    List<Block> whole = Edges.cleaned(reader.read(parts), metadata, holdTitle(parts, metadata));
    List<Block> open = Gates.before(whole, doors);
    if (open.isEmpty() && !whole.isEmpty()) {
      return new Extraction.Rejected(Message.of("extract.login"));
    }
    List<Block> blocks = withoutLoneNotes(PageEnd.cut(open));
    if (isNothing(blocks)) {
      return new Extraction.Rejected(signs.reasonWithoutText());
    }
    Optional<Message> reason = signs.reasonIn(blocks, metadata.title().text());
    if (reason.isPresent()) {
      return new Extraction.Rejected(reason.get());
    }
    Article article =
        new Article(
            title(metadata, capture, blocks),
            metadata.byline(),
            metadata.published(),
            language,
            metadata.siteName(),
            sourceUrl(capture, metadata),
            SourceLinks.of(capture.url(), metadata.addresses().canonical(), blocks),
            blocks);
    return new Extraction.Extracted(article, pictures(reader, blocks), frames);
  }

  /** A note whose mark went with the title, or with a line about the page, is a paragraph. */
  private static List<Block> withoutLoneNotes(List<Block> blocks) {
    Footnotes notes = Footnotes.of(blocks);
    return blocks.stream()
        .map(block ->
            block instanceof Block.Footnote note && !notes.isMarked(note) ? paragraph(note) : block)
        .toList();
  }

  private static Block paragraph(Block.Footnote note) {
    List<Run> runs = new ArrayList<>(note.content().runs());
    runs.addFirst(Run.plain(note.label() + " "));
    return new Block.Paragraph(new RichText(runs, note.content().direction()));
  }

  private static boolean isNothing(List<Block> blocks) {
    int weight = 0;
    for (Block block : blocks) {
      weight += TextWeight.of(block.text());
      if (weight >= LEAST || block instanceof Block.Image) {
        return false;
      }
    }
    return true;
  }

  private static String title(Metadata metadata, Capture capture, List<Block> blocks) {
    String own = metadata.title().text();
    String listed = StoredText.line(Objects.requireNonNullElse(capture.title(), ""));
    String title = own.isEmpty() ? listed : own;
    return title.isEmpty() ? firstWords(blocks) : begun(title, LONGEST_TITLE);
  }

  /** What a page without any title is known by. */
  static String firstWords(List<Block> blocks) {
    String text =
        blocks.stream().map(Block::text).filter(words -> !words.isEmpty()).findFirst().orElse("…");
    return begun(text, LONGEST_MADE_TITLE);
  }

  /** The text on one line, and no more of it than so many characters, up to where it may break. */
  static String begun(String text, int longest) {
    if (text.length() <= longest) {
      return StoredText.line(text);
    }
    int end =
        LineBreaks.of(text.substring(0, longest + 1)).stream()
            .filter(index -> index <= longest)
            .reduce((first, later) -> later)
            .orElse(longest);
    return StoredText.line(text.substring(0, end)) + " …";
  }

  private static boolean holdTitle(List<Element> parts, Metadata metadata) {
    Element heading = metadata.title().heading();
    return heading == null
        || heading.parents().stream().anyMatch(parts::contains)
        || isRightAbove(heading, parts.getFirst());
  }

  /** Old pages give the title a table of its own. */
  private static boolean isRightAbove(Element heading, Element part) {
    Element table = part.closest(TABLE);
    Element before = table == null ? null : table.previousElementSibling();
    return before != null && before.is(TABLE) && heading.parents().contains(before);
  }

  /** A later page of an article is not at the address that it has in common with the first. */
  static @Nullable String sourceUrl(Capture capture, Metadata metadata) {
    if (metadata.addresses().ofFirst()) {
      return capture.url();
    }
    return Optional.ofNullable(capture.url())
        .or(() -> Optional.ofNullable(metadata.addresses().canonical()))
        .or(() -> Optional.ofNullable(metadata.addresses().openGraph()))
        .orElse(null);
  }

  /** Templates claim a language for every page; the script of the text does not lie. */
  static String language(List<Element> parts, @Nullable String claimed) {
    String text = beginning(parts);
    String guess = LanguageGuess.ofArticle(text);
    if (claimed == null) {
      return guess;
    }
    String primary = claimed.split("-", 2)[0];
    boolean fits =
        OWN_SCRIPT.contains(guess)
            ? guess.equals(primary)
            : (!OWN_SCRIPT.contains(primary) || isUnmarked(primary, guess, text))
                && !(OWN_WORDS.contains(guess) && "en".equals(primary));
    return fits || "und".equals(guess) ? claimed : guess;
  }

  /** Whether the text may be Vietnamese whose writer left the marks out. */
  private static boolean isUnmarked(String claimed, String guess, String text) {
    return "vi".equals(claimed) && "en".equals(guess) && !LanguageGuess.hasWordsOfEnglish(text);
  }

  private static String beginning(List<Element> parts) {
    StringBuilder text = new StringBuilder();
    for (Element part : parts) {
      part.filter((node, depth) -> {
        if (node instanceof TextNode piece) {
          text.append(piece.getWholeText());
        }
        return text.length() < ENOUGH_TO_GUESS ? FilterResult.CONTINUE : FilterResult.STOP;
      });
    }
    return text.toString();
  }

  static List<Extraction.Picture> pictures(BlockReader reader, List<Block> blocks) {
    List<Extraction.Picture> pictures = new ArrayList<>();
    reader
        .pictures()
        .forEach((resource, hash) -> {
          boolean shown =
              blocks.stream()
                  .anyMatch(b -> b instanceof Block.Image i && hash.equals(i.resource()));
          if (shown) {
            pictures.add(new Extraction.Picture(resource, hash));
          }
        });
    reader
        .passedOver()
        .forEach((resource, hash) -> pictures.add(new Extraction.Picture(resource, hash)));
    return pictures;
  }
}
