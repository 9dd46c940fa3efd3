package org.hotrai.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.hotrai.query.QueryParser;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand queries in six kinds of text find in an archive what a plain scan finds. */
class SearchExactnessTest {
  private static final int ARTICLES_OF_A_KIND = 40;
  private static final int QUERIES_OF_A_KIND = 334;

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        "Thai",
        "กฎหมาย กฎ ระเบียบ ประชาชน คน ไทย คนไทย เที่ยว เที ที่ ที น้ำ แม่น้ำ น้ำใจ ตาก ตากลม กลม มา"
            + " มาก กระทรวง มหาดไทย ครม. พ.ศ. ๒๕๖๒ ฯลฯ ต่างๆ รัฐบาล รัฐ บาล เสนอ ร่าง พระราชบัญญัติ"
            + " พิจารณา เเม่ กำ กํา ป้ำ เป็น ศาล ปกครอง สูงสุด ญี่ปุ่น ฤดู พฤกษ์ ทรัพย์ ก็ ณ");
    WORDS.put(
        "English",
        "art party parties the rule of law ruled café cafe Draft bill re-entry U.S. court's 2562"
            + " 10,000 AIPR ASEAN co-operation Mekong river e-government naïve straße İzmir x1 1x");
    WORDS.put(
        "mixed",
        "พ.ศ. 2562 AIPR) (AIPR https://www.example.go.th/news/2562 โครงการABC ABCโครงการ e-ราชการ"
            + " G20 จี20 ปี2563 10% โควิด-19 covid-19 ฉบับที่ 3/2564 ม.44 Thailandไทย ไทย “คำ” ‘คำ’"
            + " ① ½ ﬁ ☎️02-123 ✅️Thai 3กก. ท่าน/you");
    WORDS.put(
        "Lao",
        "ລາວ ປະເທດ ປະເທດລາວ ກົດໝາຍ ນ້ຳ ແມ່ນ້ຳ ຂອງ ວຽງຈັນ ລັດຖະບານ ປະຊາຊົນ ຄົນ ກຳ ກໍາ ໄດ້ ຢູ່ ທີ່ ທີ"
            + " ພາສາ ຮຽນ ໂຮງຮຽນ ໒໐໒໐ ໆ ເຂົ້າ ເຮົາ ໜັງສື ໃຫຍ່ ນາຍົກ");
    WORDS.put(
        "Khmer",
        "ខ្មែរ ប្រទេស កម្ពុជា ច្បាប់ ទឹក ទន្លេ មេគង្គ រដ្ឋ រដ្ឋាភិបាល ប្រជាជន នៃ ការ ការងារ ភ្នំពេញ"
            + " ភ្នំ ពេញ ២០២០ ៗ ។ តុលាការ ស្រុក ស្រី ស្រ សាលា សាលារៀន ក្រ ក្រុង អង្គរ");
    WORDS.put(
        "Burmese",
        "မြန်မာ နိုင်ငံ မြန်မာနိုင်ငံ ဥပဒေ ရေ မြစ် ဧရာဝတီ အစိုးရ ပြည်သူ လူ လူထု ရန်ကုန် နေပြည်တော်"
            + " တရား တရားရုံး ၂၀၂၀ ၊ ။ ကို က ကာ ကား စာ စာအုပ် ကျောင်း ကျောင်းသား သည် သော");
  }

  @TempDir Path folder;

  private record Scanned(long id, PlainText title, PlainText text) {
    boolean holds(PlainText query) {
      return title.contains(query) || text.contains(query);
    }
  }

  @Test
  void everyQueryFindsWhatAPlainScanFinds() {
    Random random = new Random(2562);
    try (ArchiveFile file = ArchiveFile.open(folder.resolve("a.hotrai"))) {
      ArticleStore store = new ArticleStore(file);
      List<Scanned> articles = new ArrayList<>();
      WORDS.forEach((kind, words) -> {
        for (int i = 0; i < ARTICLES_OF_A_KIND; i++) {
          String title = text(words.split(" "), 6, random);
          String text = text(words.split(" "), 60, random);
          String url = "https://www.example.org/" + kind + "/" + i;
          long id = store.add(Pages.page(Pages.article(url, title, text, null, null))).id();
          articles.add(new Scanned(id, PlainText.of(title), PlainText.of(text)));
        }
      });
      SearchIndex index = new SearchIndex(file);
      for (String words : WORDS.values()) {
        for (int asked = 0; asked < QUERIES_OF_A_KIND; ) {
          String query = query(words.split(" "), random);
          PlainText plain = PlainText.of(query);
          if (!plain.isEmpty()) {
            List<Long> wanted =
                articles.stream().filter(each -> each.holds(plain)).map(Scanned::id).toList();
            List<Long> found = index.ids(QueryParser.parse('"' + query + '"').query());
            assertThat(found).as(query).containsExactlyInAnyOrderElementsOf(wanted);
            asked++;
          }
        }
      }
    }
  }

  private static String text(String[] words, int most, Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(most); left > 0; left--) {
      text.append(words[random.nextInt(words.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  /** Some clusters or words that may well stand one behind another, of a text or of two. */
  private static String query(String[] words, Random random) {
    String text = text(words, 4, random).replaceAll("[“”]", "").strip();
    List<String> pieces = PlainText.pieces(text);
    int start = random.nextInt(pieces.size());
    int end = Math.min(pieces.size(), start + 1 + random.nextInt(10));
    return pieces.subList(start, end).stream().collect(Collectors.joining()).strip();
  }
}
