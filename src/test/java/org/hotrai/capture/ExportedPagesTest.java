package org.hotrai.capture;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.export.MarkedEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportedPagesTest {
  private static final String TEXT = "<p>ตลาดน้ำเปิดวันเสาร์</p>";

  @TempDir Path folder;

  private Readings read(String json) throws IOException {
    return Readings.of(folder, "export.json", json.getBytes(UTF_8));
  }

  /** What files below the folder give, in their order, and why some give nothing. */
  private List<CaptureResult> below() {
    return results(List.of(""));
  }

  private List<CaptureResult> results(List<String> given) {
    List<CaptureResult> results = new ArrayList<>();
    SavedFiles.below(
        given.stream().map(name -> folder.resolve(name).toString()).toList(),
        file -> false,
        file -> Captures.read(file, results::add, read -> {}),
        results::add);
    return results;
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  @Test
  void readsEachEntryOfAList() throws IOException {
    Readings read =
        read(
            """
            [{"is_archived":0,"tags":["น้ำ"],"title":"ตลาด <น้ำ>","url":"https:\\/\\/klong.example\\/7",
              "content":"<p>ตลาดน้ำเปิดวันเสาร์<\\/p>","created_at":"2019-12-19T09:30:05+0700",
              "published_at":"2019-12-18T08:00:00+0700","published_by":["สมหญิง รักเรียน","อรุณ"],
              "language":"th"},
             {"title":"ไม่มีข้อความ","url":"https://klong.example/8","content":"wallabag can't \
            retrieve contents for this article."},
             {"title":"ที่สอง","url":"https://klong.example/9","content":"<p>ข"}]
            """);
    assertThat(read.members()).containsExactly("1 ตลาด <น้ำ>", "3 ที่สอง");
    Capture first = read.pages().getFirst();
    assertThat(first.url()).isEqualTo("https://klong.example/7");
    assertThat(first.savedAt()).isEqualTo("2019-12-19T02:30:05Z");
    assertThat(read.texts().getFirst())
        .contains("<html lang=\"th\">", "<title>ตลาด &lt;น้ำ&gt;</title>", TEXT)
        .contains("name=\"author\" content=\"สมหญิง รักเรียน, อรุณ\"")
        .contains("article:published_time\" content=\"2019-12-18T08:00:00+0700\"");
    assertThat(read.reasons()).containsExactly("capture.some-links");
    assertThat(read.progress()).isSorted();
  }

  @Test
  void findsEntriesUnderTheNamesOfOtherPrograms() throws IOException {
    String list =
        """
        {"count":1,"results":[{"url":"https://reader.example/01","source_url":"https://a.example/1",
          "title":"ก","html_content":"TEXT","published_date":1576722605000}]}
        {"items":[{"title":"ข","canonical":[{"href":"https://a.example/2"}],
          "crawlTimeMsec":"1576722605000","summary":{"content":"TEXT"},"origin":{"title":"คลอง"}}]}
        {"id":1,"name":"U","collections":[{"name":"ข่าว","links":[{"name":"ค",
          "url":"https://a.example/3","textContent":"บรรทัดแรก\\nบรรทัดที่สอง"}]}]}
        [{"link":"https://a.example/4","title":{"rendered":"&#8220;ง&#8221;"},
          "content":{"rendered":"TEXT"}}]
        {"bookmarks":[{"createdAt":1576722605,"title":null,
          "content":{"type":"text","text":"จดไว้ว่า & ไม่ลืม"}}]}
        """;
    Readings read = read(list.replace("TEXT", TEXT));
    assertThat(read.pages())
        .extracting(Capture::url)
        .containsExactly(
            "https://a.example/1",
            "https://a.example/2",
            "https://a.example/3",
            "https://a.example/4",
            null);
    assertThat(read.texts().get(0)).contains(TEXT, "content=\"2019-12-19T02:30:05Z\"");
    assertThat(read.pages().get(1).savedAt()).isEqualTo("2019-12-19T02:30:05Z");
    assertThat(read.texts().get(1)).contains("og:site_name\" content=\"คลอง\"");
    assertThat(read.texts().get(2)).contains("<p>บรรทัดแรก</p>\n<p>บรรทัดที่สอง</p>");
    assertThat(read.texts().get(3)).contains("<title>“ง”</title>");
    assertThat(read.texts().get(4)).contains("<p>จดไว้ว่า &amp; ไม่ลืม</p>");
  }

  @Test
  void tellsThatAListHoldsOnlyAddresses() throws IOException {
    assertThat(read("{\"bookmarks\":[{\"content\":{\"url\":\"https://a.example/1\"}}]}").reasons())
        .containsExactly("capture.bookmarks");
    assertThat(read("{\"name\":\"parts\",\"scripts\":{\"a\":\"b\"}}").reasons())
        .containsExactly("capture.no-page");
    assertThat(
            read("[{\"url\":\"https://a.example/1\",\"title\":\"ก\",\"content\":\"<p>ข\"},{")
                .reasons())
        .containsExactly("capture.damaged");
  }

  @Test
  void dataThatMentionsAddressesIsNoListOfThem() throws IOException {
    assertThat(
            read("{\"name\":\"p\",\"repository\":{\"type\":\"git\",\"url\":\"https://a.example/1\"}}")
                .reasons())
        .containsExactly("capture.no-page");
    assertThat(
            read("{\"@type\":\"NewsArticle\",\"url\":\"https://a.example/1\",\"headline\":\"ก\"}")
                .reasons())
        .containsExactly("capture.no-page");
    assertThat(read("[{\"url\":\"https://a.example/1\",\"title\":5,\"content\":true}]").reasons())
        .containsExactly("capture.bookmarks");
    assertThat(read("{\"children\":[{\"title\":\"ก\",\"uri\":\"https://a.example/1\"}]}").reasons())
        .containsExactly("capture.bookmarks");
  }

  @Test
  void dataIsNeverReadAsAPage() throws IOException {
    assertThat(read("{\"id\":7,\"text\":\"" + TEXT + "\"}").reasons())
        .containsExactly("capture.no-page");
    assertThat(read("[{\"url\":\"https://a.example/1\",\"content\":\"" + TEXT + "\",x}]").reasons())
        .containsExactly("capture.damaged");
  }

  @Test
  void readsDataWrittenInTwoBytesForEachCharacter() throws IOException {
    String list =
        "\uFEFF[{\"title\":\"ตลาด - น้ำ\",\"url\":\"https://a.example/1\",\"content\":\"ข\"}]";
    Readings read = Readings.of(folder, "export.json", list.getBytes(UTF_16LE));
    assertThat(read.members()).containsExactly("1 ตลาด - น้ำ");
  }

  @Test
  void readsTextsInFilesBesideTheirList() throws IOException {
    String list =
        """
        [{"slug":"talat","title":"ตลาดน้ำ","author":"ก้อง","url":"https://a.example/1",
          "savedAt":"2023-05-01T10:00:00.000Z","publishedAt":"2023-04-30T00:00:00.000Z"}]
        """;
    write("metadata_0_to_20.json", list);
    write("content/talat.html", "<div>" + TEXT + "</div>");
    write("content/other.html", "<html>" + TEXT);
    Object[] files = {
      "content/talat.html", "<div>" + TEXT + "</div>", "metadata_0_to_20.json", list
    };
    assertThat(below())
        .extracting(result -> ((Capture) result).url())
        .containsExactly(null, "https://a.example/1");
    Readings packed = Readings.of(folder, "export.zip", Packs.zip(files));
    assertThat(packed.members()).containsExactly("metadata_0_to_20.json!1 ตลาดน้ำ");
    assertThat(packed.texts().getFirst()).contains(TEXT, "content=\"ก้อง\"");
  }

  private static String index(String history) {
    return """
    {"archive_path":"archive/1576722605.0","canonical":{"wget_path":"a.example/n/7.html"},
     "history":{%s},"timestamp":"1576722605.0","title":"ตลาดน้ำ","url":"https://a.example/n/7"}
    """
        .formatted(history);
  }

  @Test
  void readsTheTruestOfTheCopiesOfOnePage() throws IOException {
    String page = "<!doctype html><html><p>" + "ตลาดน้ำเปิดวันเสาร์".repeat(40);
    String made =
        "\"singlefile\":[{\"start_ts\":\"2021-04-10T05:21:33.5\",\"status\":\"succeeded\"}]";
    Object[] files = {
      "1.0/index.json",
      index(made),
      "1.0/index.html",
      "<html><p>Archived with singlefile",
      "1.0/output.html",
      page + "2",
      "1.0/singlefile.html",
      page,
      "1.0/readability/article.json",
      "{\"title\":\"ก\",\"content\":\"<p>ข\"}",
      "1.0/output.pdf",
      "%PDF",
      "2.0/index.json",
      index(""),
      "2.0/a.example/n/7.html",
      page + "<img src=../p.png>",
      "2.0/a.example/p.png",
      CapturesTest.PNG,
      "2.0/singlefile.html",
      "<html><p>Checking your browser"
    };
    Readings packed = Readings.of(folder, "archive.zip", Packs.zip(files));
    assertThat(packed.members()).containsExactly("1.0/singlefile.html", "2.0/a.example/n/7.html");
    assertThat(packed.reasons()).isEmpty();
    Files.delete(folder.resolve("archive.zip"));
    for (int i = 0; i < files.length; i += 2) {
      write((String) files[i], "");
      byte[] bytes = files[i + 1] instanceof String s ? s.getBytes(UTF_8) : (byte[]) files[i + 1];
      Files.write(folder.resolve((String) files[i]), bytes);
    }
    List<Capture> pages = below().stream().map(Capture.class::cast).toList();
    assertThat(pages)
        .extracting(Capture::path)
        .containsExactly(folder + "/1.0/singlefile.html", folder + "/2.0/a.example/n/7.html");
    assertThat(pages).extracting(Capture::url).containsOnly("https://a.example/n/7");
    assertThat(pages)
        .extracting(Capture::savedAt)
        .extracting(String::valueOf)
        .containsExactly("2021-04-10T05:21:33.500Z", "2019-12-19T02:30:05Z");
    assertThat(pages.getLast().resources().find("../p.png")).isPresent();
    List<CaptureResult> given =
        results(
            List.of(
                "1.0/output.html",
                "1.0/readability/article.json",
                "1.0/readability",
                "2.0/a.example"));
    assertThat(given)
        .extracting(result -> ((Capture) result).path() + " " + ((Capture) result).savedAt())
        .containsExactly(
            folder + "/1.0/singlefile.html 2021-04-10T05:21:33.500Z",
            folder + "/2.0/a.example/n/7.html 2019-12-19T02:30:05Z");
  }

  @Test
  void readsTheIndexesOfLaterVersions() throws IOException {
    String page = "<!doctype html><html><p>" + "ตลาดน้ำเปิดวันเสาร์".repeat(40);
    String told = "{\"url\":\"https://a.example/n/7\",\"title\":\"ก\",\"fs_version\":\"0.9.0\"";
    Object[] files = {
      "1/index.json",
      told
          + ",\"archive_results\":[{\"plugin\":\"wget\",\"status\":\"succeeded\",\"output\":\"n/7.html\","
          + "\"start_ts\":\"2025-12-30T01:02:03+00:00\"}]}",
      "1/index.jsonl",
      told + "}\n{\"type\":\"ArchiveResult\"}\n",
      "1/wget/n/7.html",
      page,
      "1/readability/content.html",
      page,
      "2/index.jsonl",
      told.replace("fs_version", "type").replace("0.9.0", "Snapshot")
          + ",\"bookmarked_at\":\"2025-12-31T01:02:03+00:00\"}\n{\"type\":\"ArchiveResult\"}\n",
      "2/singlefile/singlefile.html",
      page,
      "2/dom/output.html",
      page
    };
    Readings packed = Readings.of(folder, "archive.zip", Packs.zip(files));
    assertThat(packed.members()).containsExactly("1/wget/n/7.html", "2/singlefile/singlefile.html");
    Files.delete(folder.resolve("archive.zip"));
    for (int i = 0; i < files.length; i += 2) {
      write((String) files[i], (String) files[i + 1]);
    }
    assertThat(below())
        .extracting(result -> ((Capture) result).url() + " " + ((Capture) result).savedAt())
        .containsExactly(
            "https://a.example/n/7 2025-12-30T01:02:03Z",
            "https://a.example/n/7 2025-12-31T01:02:03Z");
  }

  @Test
  void readsWhatElseLiesThereWhereNoCopyCanBeChosen() throws IOException {
    write("1.0/index.json", index(""));
    write("1.0/index.html", "<html><p>Archived with pdf");
    write("1.0/output.pdf", "%PDF");
    assertThat(below())
        .extracting(result -> ((CaptureResult.Unreadable) result).reason().code())
        .containsExactly("capture.pdf");
  }

  @Test
  void readsTheRowsOfATableThatHaveTexts() throws IOException {
    String table =
        """
        Title;URL;Content;Tags;"MIME Type";Language;"Creation date"
        "ตลาด ""น้ำ\""";https://a.example/1;"<p class=\\"x\\">ก;ข</p>TEXT";"น้ำ, คลอง";text/html;th;"19/12/2019 09:30:05"
        ว่าง;https://a.example/2;"wallabag can't retrieve contents for this article.";;;;
        """
            .replace("TEXT", TEXT);
    for (Charset charset : List.of(UTF_8, UTF_16, UTF_16BE, UTF_16LE, Charset.forName("TIS-620"))) {
      Readings read = Readings.of(folder, "export.csv", table.getBytes(charset));
      assertThat(read.members()).containsExactly("1 ตลาด \"น้ำ\"");
      assertThat(read.pages().getFirst().url()).isEqualTo("https://a.example/1");
      assertThat(read.pages().getFirst().savedAt()).isEqualTo("2019-12-19T09:30:05Z");
      assertThat(read.texts().getFirst()).contains("<html lang=\"th\">", "ก;ข</p>" + TEXT);
      assertThat(read.reasons()).containsExactly("capture.some-links");
      assertThat(read.progress()).isSorted();
    }
  }

  @Test
  void readsWhatAReaderMarkedInPagesThatATableNames() throws IOException {
    String table =
        """
        URL,Title,Selection,Folder,Timestamp
        https://a.example/1,ตลาดน้ำ,"บรรทัดแรก, และ
        ที่สอง",Unread,1576722605
        https://a.example/2,คลอง,,Unread,1576722605
        """
            .replace("\n", "\r\n");
    Readings read = Readings.of(folder, "export.csv", table.getBytes(UTF_8));
    assertThat(read.pages().getFirst().savedAt()).isEqualTo("2019-12-19T02:30:05Z");
    assertThat(read.texts().getFirst()).contains("<p>บรรทัดแรก, และ</p>\n<p>ที่สอง</p>");
    assertThat(read.reasons()).containsExactly("capture.some-links");
    String none = table.replaceAll("\"[^\"]*\"", "");
    assertThat(Readings.of(folder, "export.csv", none.getBytes(UTF_8)).reasons())
        .containsExactly("capture.bookmarks");
    String links = "title,url,time_added\nก,https://a.example/1,1\nข,https://a.example/2,1\n";
    assertThat(Readings.of(folder, "export.csv", links.getBytes(UTF_8)).reasons())
        .containsExactly("capture.bookmarks");
  }

  @Test
  void readsTheEntriesOfAListInXml() throws IOException {
    String list =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <result><entry><is_archived>0</is_archived><tags><entry>น้ำ</entry></tags>
        <title><![CDATA[ตลาด & น้ำ]]></title><url>https://a.example/1</url>
        <content><![CDATA[TEXT]]></content><created_at>2019-12-19T09:30:05+0700</created_at>
        <published_by><entry>สมหญิง รักเรียน</entry><entry>อรุณ</entry></published_by></entry>
        <entry><title>ที่สอง</title><url>https://a.example/2</url></entry>
        <entry><title>คลอง</title><author>สมชาย</author><author>วิภา</author><author><name>อรุณ</name>
        </author><content>TEXT</content></entry></result>
        """
            .replace("TEXT", TEXT);
    Readings read = Readings.of(folder, "export.xml", list.getBytes(UTF_8));
    assertThat(read.members()).containsExactly("1 ตลาด & น้ำ", "3 คลอง");
    assertThat(read.texts().getLast()).contains("content=\"สมชาย, วิภา, อรุณ\"");
    assertThat(read.pages().getFirst().savedAt()).isEqualTo("2019-12-19T02:30:05Z");
    assertThat(read.texts().getFirst()).contains(TEXT, "content=\"สมหญิง รักเรียน, อรุณ\"");
    assertThat(read.reasons()).containsExactly("capture.some-links");
    String cut = list.substring(0, list.indexOf("<entry><title>"));
    assertThat(Readings.of(folder, "export.xml", cut.getBytes(UTF_8)).reasons())
        .containsExactly("capture.damaged");
  }

  @Test
  void readsNothingThatAListInXmlRefersTo() throws IOException {
    write("secret.txt", "ความลับ");
    String list =
        "<?xml version=\"1.0\"?><result><entry><title>ก</title><url>https://a.example/1</url>"
            + "<content>&x;TEXT</content></entry></result>";
    String told = "<!DOCTYPE result [<!ENTITY x SYSTEM \"" + folder.toUri() + "secret.txt\">]>";
    List<JsonNode> entries = new ArrayList<>();
    byte[] whole = list.replace("<result>", told + "<result>").getBytes(UTF_8);
    MarkedEntries.read(new ByteArrayInputStream(whole), whole, entries::add);
    assertThat(entries.toString()).doesNotContain("ความลับ");
  }
}
