package org.hotrai.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.job.Progress;

/** Writes saved pages into a folder, for tests. */
public final class SavedPages {
  private static final String BODY =
      """
      <body><article><h1>%s</h1><p>%s ซึ่งคณะกรรมการได้พิจารณาแล้วเห็นว่าเป็นประโยชน์
      ต่อประชาชนในพื้นที่ จึงมีมติให้ดำเนินการต่อไปตามแผนงานที่เสนอมา</p>
      <p>ทั้งนี้ หน่วยงานที่เกี่ยวข้องจะรายงานความคืบหน้าให้ที่ประชุมทราบในเดือนถัดไป
      และเปิดรับฟังความคิดเห็นของผู้มีส่วนได้เสียทุกฝ่ายอย่างต่อเนื่อง</p></article></body></html>
      """;

  private final Path folder;

  public SavedPages(Path folder) {
    this.folder = folder;
  }

  /** An article under that name, saved from that address. */
  public Path article(String name, String url, String sentence) {
    return write(name, note(url) + head("ข่าว " + name) + BODY.formatted(name, sentence));
  }

  /** An article in English under that name, saved from that address. */
  Path english(String name, String url, String sentence) {
    String head = "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title></head>\n";
    String body =
        """
        <body><article><h1>%s</h1><p>%s and the committee agreed that the plan would be of use to
        the people who live along the canal, so that the work goes on as it was proposed.</p>
        <p>The offices that take part will tell the next meeting how far they have come, and will
        listen to everybody whom the matter concerns before anything is decided.</p></article>
        </body></html>
        """
            .formatted(name, sentence);
    return write(name, note(url) + head + body);
  }

  /** Imports a file, or a folder with all in it; the ids of the articles in their order. */
  public static List<Long> imported(Archive archive, Path pages) {
    List<Long> ids = new ArrayList<>();
    archive
        .imports()
        .run(
            List.of(pages),
            ImportOptions.USUAL,
            Progress.SILENT,
            item -> ids.add(Objects.requireNonNull(item.id())));
    return ids;
  }

  /** An article that says when it was saved, such as {@code Mar 05 2021}. */
  public Path dated(String name, String url, String day, String sentence) {
    String note =
        "<!--\n Page saved with SingleFile\n url: %s\n saved date: Fri %s 10:00:00 GMT+0700\n-->"
            .formatted(url, day);
    return write(name, "<!DOCTYPE html>" + note + head("ข่าว") + BODY.formatted("ข่าว", sentence));
  }

  /** A page in which there is no article. */
  public Path login(String name, String url) {
    return write(
        name,
        note(url)
            + head("เข้าสู่ระบบห้องสมุด")
            + "<body><p>กรุณาลงชื่อ</p><input type=password></body></html>");
  }

  /** An article in that encoding that declares none. */
  public Path encoded(String name, String url, String sentence, Charset charset) {
    String page =
        note(url) + "<html><title>ข่าวเก่า</title>" + BODY.formatted("ข่าวเก่า", sentence);
    return write(name, page.getBytes(charset));
  }

  private static String note(String url) {
    return "<!DOCTYPE html><!-- saved from url=(%04d)%s -->\n".formatted(url.length(), url);
  }

  private static String head(String title) {
    return "<html lang=\"th\"><head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n";
  }

  private Path write(String name, String page) {
    return write(name, page.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] page) {
    try {
      return Files.write(folder.resolve(name), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
