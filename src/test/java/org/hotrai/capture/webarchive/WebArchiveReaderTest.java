package org.hotrai.capture.webarchive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.dd.plist.BinaryPropertyListWriter;
import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSNumber;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.io.IOException;
import java.time.Instant;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveReaderTest {
  private static NSDictionary resource(String url, String type, String content) {
    NSDictionary resource = new NSDictionary();
    resource.put("WebResourceURL", new NSString(url));
    resource.put("WebResourceMIMEType", new NSString(type));
    resource.put("WebResourceTextEncodingName", new NSString("UTF-8"));
    resource.put("WebResourceData", new NSData(content.getBytes(UTF_8)));
    return resource;
  }

  /** An answer as it is archived, loaded on 19 December 2019 at 02:30:05. */
  private static NSData answer() throws IOException {
    NSDictionary answer = new NSDictionary();
    answer.put(
        "$objects",
        new NSArray(
            new NSString("$null"),
            new NSNumber(200),
            new NSNumber(598_415_405.2),
            new NSNumber(Double.MAX_VALUE)));
    return new NSData(BinaryPropertyListWriter.writeToArray(answer));
  }

  private static NSDictionary archive(NSDictionary page, NSObject shown, NSObject frames) {
    NSDictionary archive = new NSDictionary();
    archive.put("WebMainResource", page);
    archive.put("WebSubresources", shown);
    archive.put("WebSubframeArchives", frames);
    return archive;
  }

  private static byte[] bytes(NSDictionary archive, String form) throws IOException {
    return "xml".equals(form)
        ? archive.toXMLPropertyList().getBytes(UTF_8)
        : BinaryPropertyListWriter.writeToArray(archive);
  }

  private static NSDictionary example() throws IOException {
    NSDictionary picture = resource("https://klong.example/a.png", "image/png", "png");
    picture.put("WebResourceResponse", answer());
    NSDictionary inner = resource("https://klong.example/inner", "text/html", "<p>ใน");
    NSDictionary innermost = resource("https://klong.example/innermost", "text/html", "<p>ในสุด");
    NSDictionary frame =
        archive(
            inner,
            new NSArray(resource("https://klong.example/b.png", "image/png", "png")),
            new NSArray(archive(innermost, new NSArray(), new NSArray())));
    return archive(
        resource("https://klong.example/7", "Text/HTML", "<p>คลอง"),
        new NSArray(picture),
        new NSArray(frame));
  }

  @ParameterizedTest
  @ValueSource(strings = {"binary", "xml"})
  void readsAPageWithItsPicturesAndFrames(String form) throws IOException {
    WebArchive archive = WebArchiveReader.read(bytes(example(), form)).orElseThrow();
    assertThat(archive.page().url()).isEqualTo("https://klong.example/7");
    assertThat(archive.page().mediaType()).isEqualTo("text/html");
    assertThat(archive.page().charset()).isEqualTo("UTF-8");
    assertThat(archive.page().bytes()).isEqualTo("<p>คลอง".getBytes(UTF_8));
    assertThat(archive.loadedAt()).contains(Instant.parse("2019-12-19T02:30:05Z"));
    assertThat(archive.others())
        .extracting(WebResource::url)
        .containsExactly(
            "https://klong.example/a.png",
            "https://klong.example/inner",
            "https://klong.example/b.png",
            "https://klong.example/innermost");
  }

  @Test
  void passesOverWhatIsOfTheWrongKind() throws IOException {
    NSDictionary archive =
        archive(resource("u", "text/html", "<p>"), new NSString("none"), new NSNumber(1));
    assertThat(WebArchiveReader.read(bytes(archive, "binary")).orElseThrow().others()).isEmpty();
  }

  @Test
  void refusesOtherLists() throws IOException {
    assertThat(WebArchiveReader.read(bytes(new NSDictionary(), "binary"))).isEmpty();
    assertThat(WebArchiveReader.read("bplist00".getBytes(UTF_8))).isEmpty();
    assertThat(WebArchiveReader.read("<?xml version='1.0'?><plist><di".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void neverLooksAtOtherFiles() {
    String list =
        """
        <?xml version="1.0"?>
        <!DOCTYPE plist [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <plist version="1.0"><dict><key>WebMainResource</key><dict>
        <key>WebResourceURL</key><string>&x;</string>
        <key>WebResourceData</key><data>PHA+</data></dict></dict></plist>
        """;
    assertThat(WebArchiveReader.read(list.getBytes(UTF_8)).map(archive -> archive.page().url()))
        .matches(url -> url.isEmpty() || url.get().isEmpty());
  }

  @Test
  void isNotDrownedByEntities() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 12; i++) {
      String ten = ("&a" + (i - 1) + ";").repeat(10);
      entities.append("<!ENTITY a").append(i).append(" '").append(ten).append("'>");
    }
    String list =
        "<?xml version='1.0'?><!DOCTYPE plist ["
            + entities
            + "]><plist><dict><key>WebMainResource</key><string>&a11;</string></dict></plist>";
    assertThat(WebArchiveReader.read(list.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void survivesListsInLists() {
    String deep =
        "<?xml version='1.0'?><plist>" + "<array>".repeat(200_000) + "</array>".repeat(200_000);
    assertThat(WebArchiveReader.read((deep + "</plist>").getBytes(UTF_8))).isEmpty();
  }

  @Property(seed = "25", tries = 300, edgeCases = EdgeCasesMode.NONE)
  void neverThrows(@ForAll byte value, @ForAll int at) throws IOException {
    byte[] file = bytes(example(), "binary");
    file[Math.floorMod(at, file.length)] = value;
    assertThat(WebArchiveReader.read(file)).isNotNull();
  }
}
