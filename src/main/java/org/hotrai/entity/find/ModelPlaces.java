package org.hotrai.entity.find;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;

/** Mends the places that the model finds: a way is none, nor is one side of one, nor a sum. */
final class ModelPlaces {
  /** A number of a house or floor or sum of money, or a clause: เมื่อเรือออก. */
  private static final Pattern NO_PLACE =
      Pattern.compile("(?:ชั้น ?)?[^\\p{L}]+|[\\p{Nd},. ]+(?:หมื่น|แสน|ล้าน)* ?บาท|เมื่อ.*");

  /** What courts count their cases by, as อ.1234: no district. */
  private static final Pattern CASE_NUMBER = Pattern.compile("[ก-ฮ]{1,4}\\. ?\\p{Nd}+");

  private static final Pattern SIDE =
      Pattern.compile("ฝั่ง(?:ตะวันออก|ตะวันตก|เหนือ|ใต้|ซ้าย|ขวา|ขาเข้า|ขาออก)");
  private static final Pattern BARE_HEAD =
      Pattern.compile(
          "(?:อำเภอ|ตำบล|จังหวัด|เขต|แขวง|หมู่บ้าน)"
              + "(?:$| +(?=อำเภอ|ตำบล|จังหวัด|หมู่บ้าน|ประเทศ)| *(?:รวม|มี|ทุก|ต่าง ?ๆ?)$)");

  private static final String TO = "ไป";

  private ModelPlaces() {}

  /** What is to be found in place of that span; nothing if it is no name. */
  static List<Span> mended(BlockText block, Span span) {
    String found = span.of(block.text());
    return CASE_NUMBER.matcher(found).matches() || NO_PLACE.matcher(found).matches()
        ? List.of()
        : place(block, span);
  }

  private static List<Span> place(BlockText block, Span span) {
    String text = block.text();
    int slash = text.indexOf('/', span.start(), span.end());
    if (slash > span.start() && block.isThai(slash + 1)) {
      return place(block, new Span(span.start(), slash));
    }
    int to = text.indexOf(TO, span.start() + 1, span.end());
    boolean way = to > 0 && block.isWordBoundary(to) && block.isWordBoundary(to + TO.length());
    Span place = withoutBareHeads(block, way ? block.trim(span.start(), to) : span);
    return place.start() == place.end() || SIDE.matcher(place.of(text)).matches()
        ? List.of()
        : List.of(place);
  }

  /** Without words for districts that no name stands behind: อำเภอ ตำบล | ประเทศอินเดีย. */
  private static Span withoutBareHeads(BlockText block, Span place) {
    Matcher head = BARE_HEAD.matcher(block.text());
    int start = place.start();
    while (head.region(start, place.end()).lookingAt()) {
      start = head.end();
    }
    return new Span(start, place.end());
  }
}
