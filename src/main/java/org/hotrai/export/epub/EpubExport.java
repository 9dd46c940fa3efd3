package org.hotrai.export.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hotrai.article.Block;
import org.hotrai.article.StoredArticle;
import org.hotrai.html.EbookHtml;
import org.hotrai.html.Pictures;
import org.hotrai.message.Messages;
import org.hotrai.text.font.Face;

/**
 * Writes articles as EPUB 3.3: a document for each, their pictures, a table of contents, and the
 * face in which Thai is set.
 */
public final class EpubExport {
  static final String SHEET = "ebook.css";
  static final String CONTENTS = "contents.xhtml";
  static final Map<Face, String> FONTS =
      Map.of(
          Face.SARABUN_REGULAR, "fonts/Sarabun-Regular.ttf",
          Face.SARABUN_BOLD, "fonts/Sarabun-Bold.ttf");

  private final Function<String, Optional<Picture>> pictures;
  private final EbookHtml html;
  // By the SHA-256 of their bytes; their names in the book.
  private final Map<String, PackageFile.Item> pictureItems = new LinkedHashMap<>();
  private final Map<String, byte[]> waiting = new LinkedHashMap<>();

  /**
   * @param pictures finds a picture by its SHA-256
   */
  public EpubExport(Messages words, Function<String, Optional<Picture>> pictures) {
    this.pictures = pictures;
    this.html = new EbookHtml(words, new Pictures("", this::address), SHEET);
  }

  /** A picture's file. */
  public record Picture(String mediaType, byte[] bytes) {}

  /** Writes all articles; the target stays open. */
  public void write(BookInfo about, Iterator<StoredArticle> articles, OutputStream target)
      throws IOException {
    EpubZip zip = new EpubZip(target);
    List<EbookHtml.Entry> chapters = new ArrayList<>();
    while (articles.hasNext()) {
      StoredArticle stored = articles.next();
      String name = "article" + (chapters.size() + 1) + ".xhtml";
      zip.put(name, html.chapter(stored.article()));
      chapters.add(new EbookHtml.Entry(stored.article().title(), name));
      for (Map.Entry<String, byte[]> picture : waiting.entrySet()) {
        zip.put(picture.getKey(), picture.getValue());
      }
      waiting.clear();
    }
    zip.put(CONTENTS, html.contents(about.title(), chapters));
    zip.put(SHEET, sheet());
    for (Map.Entry<Face, String> font : FONTS.entrySet()) {
      try (InputStream bytes = font.getKey().open()) {
        zip.put(font.getValue(), bytes.readAllBytes());
      }
    }
    zip.putPackage(PackageFile.of(about, chapters, List.copyOf(pictureItems.values())));
    zip.finish();
  }

  private Optional<String> address(Block.Image image) {
    String resource = image.resource();
    if (resource == null) {
      return Optional.empty();
    }
    if (!pictureItems.containsKey(resource)) {
      pictures.apply(resource).ifPresent(picture -> add(resource, picture));
    }
    return Optional.ofNullable(pictureItems.get(resource)).map(PackageFile.Item::address);
  }

  private void add(String resource, Picture picture) {
    String ending = picture.mediaType().substring(picture.mediaType().indexOf('/') + 1);
    String address = "pictures/" + resource + "." + ending;
    pictureItems.put(resource, new PackageFile.Item(address, picture.mediaType()));
    waiting.put(address, picture.bytes());
  }

  private static String sheet() throws IOException {
    try (InputStream sheet = EpubExport.class.getResourceAsStream(SHEET)) {
      return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
