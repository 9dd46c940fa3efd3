package org.hotrai.entity.echo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ministries of an article, and behind the short post of their minister any listed one,
 * where they stand without their head word: behind the post of their minister or chief officer, as
 * รมช.เกษตรฯ and ปลัดมหาดไทย; at the beginning of a headline, in quotation marks or before what it
 * says, as “คลัง” and คลัง เผย; and cut short, as เกษตรฯ. A post of another country, or of several,
 * is none of theirs: รมว.ต่างประเทศ สหรัฐ, รัฐมนตรีพลังงานอาเซียน. An ordinary word in a headline
 * is one only where it does what no thing and no worker does: “พลังงาน” ย้ำ, but neither “พลังงาน”
 * แสงอาทิตย์ nor แรงงาน เผย.
 */
final class Portfolios {
  private static final String MINISTRY = "กระทรวง";
  private static final String MAKING = "การ";
  private static final char CUT = 'ฯ';
  private static final Pattern BESIDES = Pattern.compile("และ|เพื่อ| ");

  /** Short for a post, behind which the name may be followed by any word. */
  private static final List<String> SHORT_POSTS = List.of("รมว.", "รมช.", "รมต.");

  private static final List<String> POSTS = List.of("รัฐมนตรี", "ปลัด");
  private static final List<String> BEHIND_POST = List.of("ว่าการ", "ช่วยว่าการ", "ช่วย");

  /** Behind these several ministers are meant. */
  private static final List<String> OF_SEVERAL = List.of("ประชุม", "ระดับ");

  private static final Pattern OTHERS =
      Pattern.compile(
          " ?(?:อาเซียน|เอเปค|กลุ่ม|ทั้ง|โลก|จังหวัด|ของ|แห่ง|ประเทศ|ทั่วโลก|G\\d|สหภาพยุโรป)");

  /** What a headline has behind the name. */
  private static final Pattern SAYING =
      Pattern.compile(
          " ?(?:เผย|แจง|ชี้แจง|แจ้ง|เตือน|เร่ง|ย้ำ|ยัน|ยืนยัน|สั่ง|เตรียม|ลุย|ดัน|หนุน|จับมือ|ผนึก|เดินหน้า)");

  /** What may be glued to the name behind a post. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "กล่าว|เปิด|เผย|แถลง|ระบุ|แจง|ชี้|แจ้ง|ย้ำ|ยัน|ยืนยัน|สั่ง|เร่ง|กำชับ|มอบ|เตรียม|ลง|รับ|เข้า|เป็น|นำ|พบ"
              + "|หารือ|ร่วม|ประชุม|เดินทาง|ติดตาม|ตรวจ|แสดง|ชู|ลุย|ดัน|หนุน|ขอ|ให้|ได้|จะ|ก็|ยัง|จึง|ซึ่ง|ที่|ว่า"
              + "|และ|หรือ|กับ|พร้อม|โดย|ใน|เพื่อ|ต่อ|คน|คือ|นาย|นาง");

  private static final Set<String> ORDINARY_WORDS =
      Set.of(
          "พลังงาน",
          "วัฒนธรรม",
          "ยุติธรรม",
          "อุตสาหกรรม",
          "เกษตร",
          "ดิจิทัล",
          "ท่องเที่ยว",
          "การท่องเที่ยว",
          "ต่างประเทศ",
          "การต่างประเทศ",
          "ทรัพยากรธรรมชาติ",
          "อุดมศึกษา",
          "การอุดมศึกษา",
          "พัฒนาสังคม",
          "การพัฒนาสังคม");

  /** What things do not do, which drive, support or go on as well. */
  private static final Pattern SPEAKING =
      Pattern.compile(" ?(?:เผย|แจง|ชี้แจง|แจ้ง|เตือน|ย้ำ|ยัน|ยืนยัน|สั่ง|จับมือ|ผนึก|นำทัพ)");

  private static final String WORKERS = "แรงงาน";

  /** What workers do not do. */
  private static final Pattern DIRECTING = Pattern.compile(" ?(?:แจง|ชี้แจง|ย้ำ|สั่ง|จับมือ|ผนึก)");

  private static final String UNIVERSITY = "มหาวิทยาลัย";

  private static final Pattern NAME = Pattern.compile("[ก-ฮะ-ฺเ-ๅ็-๎]{3,40}");
  private static final int SHORTEST_CUT = 4;
  private static final int LONGEST_CUT = 40;

  /** Those of the lists, which the short posts of their ministers tell. */
  private static final Names LISTED =
      Names.of(
          WordLists.lines("organisations.tsv").stream()
              .map(line -> line.substring(0, line.indexOf('\t')))
              .toList());

  private final Names own;
  private final Set<String> places;

  /** What universities are called behind the head word, which may be cut short, too: เกษตรฯ. */
  private final Set<String> universities = new HashSet<>();

  /** Looks for those of the bodies that are ministries, but not for those of the places. */
  Portfolios(Collection<Candidate> bodies, Set<String> places) {
    this.places = places;
    for (Candidate body : bodies) {
      if (body.name().startsWith(UNIVERSITY)) {
        universities.add(body.name().substring(UNIVERSITY.length()));
      }
    }
    this.own = Names.of(bodies.stream().map(Candidate::name).toList());
  }

  /** The names, which alone are ordinary words. */
  Set<String> words() {
    return own.ministries().keySet();
  }

  /** Adds those that stand in the block. */
  void addTo(List<Candidate> found, BlockText block) {
    for (String post : SHORT_POSTS) {
      addBehind(found, block, post, List.of(own, LISTED));
    }
    if (!own.ministries().isEmpty()) {
      for (String post : POSTS) {
        addBehind(found, block, post, List.of(own));
      }
      addHeadline(found, block);
      addCut(found, block);
    }
  }

  /** Behind a post the first of those that tells a ministry there. */
  private void addBehind(
      List<Candidate> found, BlockText block, String post, List<Names> ministries) {
    boolean isShort = SHORT_POSTS.contains(post);
    int at = block.text().indexOf(post);
    while (at >= 0) {
      int start = behindPost(block, at + post.length());
      if (isShort || isOfOne(block, at)) {
        for (Names names : ministries) {
          Span name = name(block, start, names, isShort);
          if (name != null && !isAnothers(block, name.end())) {
            add(found, block, name, names);
            break;
          }
        }
      }
      at = block.text().indexOf(post, at + post.length());
    }
  }

  private static int behindPost(BlockText block, int at) {
    for (String behind : BEHIND_POST) {
      if (block.text().startsWith(behind, at)) {
        return at + behind.length();
      }
    }
    return at;
  }

  private static boolean isOfOne(BlockText block, int post) {
    return OF_SEVERAL.stream()
        .noneMatch(word -> block.text().startsWith(word, post - word.length()));
  }

  /** The name that begins there, cut short or with no other word glued to it; or null. */
  private static @Nullable Span name(BlockText block, int start, Names names, boolean mayGoOn) {
    Matcher run = NAME.matcher(block.text()).region(start, block.length());
    if (!run.lookingAt()) {
      return null;
    }
    int end = run.end();
    if (block.charAt(end) == CUT) {
      return names.ministry(block.text().substring(start, end)) == null
          ? null
          : new Span(start, end + 1);
    }
    while (mayGoOn && end > start && !names.has(block, start, end)) {
      end--;
    }
    boolean whole = end == run.end();
    return names.has(block, start, end) && (whole || goesOn(block, end))
        ? new Span(start, end)
        : null;
  }

  /** Whether the sentence goes on there, and not the post: รมว.ต่างประเทศ | อิหร่าน. */
  private static boolean goesOn(BlockText block, int end) {
    return GOING_ON.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  /** Whether another country or others besides are told there. */
  private boolean isAnothers(BlockText block, int end) {
    int next = block.skipSpace(end);
    return OTHERS.matcher(block.text()).region(end, block.length()).lookingAt()
        || places.stream().anyMatch(place -> block.text().startsWith(place, next));
  }

  /** What a headline begins with: “คลัง” เตรียมเงิน, คลัง เผย. */
  private void addHeadline(List<Candidate> found, BlockText block) {
    boolean quoted = "“\"‘'".indexOf(block.charAt(0)) >= 0;
    if (!block.isThai(quoted ? 1 : 0)) {
      return;
    }
    Span name = name(block, quoted ? 1 : 0, own, !quoted);
    boolean closed = name != null && "”\"’'".indexOf(block.charAt(name.end())) >= 0;
    if (name != null && quoted == closed && isMeant(block, name, quoted)) {
      add(found, block, name, own);
    }
  }

  /** Whether a headline that begins with the name means the ministry, and not the word. */
  private boolean isMeant(BlockText block, Span span, boolean quoted) {
    String name = span.of(block.text());
    boolean workers = name.equals(WORKERS);
    boolean ordinary = workers || ORDINARY_WORDS.contains(name);
    if (quoted && !ordinary) {
      return true;
    }
    Pattern behind = workers ? DIRECTING : ordinary ? SPEAKING : SAYING;
    int end = quoted ? span.end() + 1 : span.end();
    return !isOfUniversity(name)
        && behind.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  private boolean isOfUniversity(String name) {
    String begun =
        name.charAt(name.length() - 1) == CUT ? name.substring(0, name.length() - 1) : name;
    return universities.stream().anyMatch(university -> university.startsWith(begun));
  }

  private void addCut(List<Candidate> found, BlockText block) {
    int cut = block.text().indexOf(CUT);
    while (cut >= 0) {
      int start = cut;
      while (start > cut - LONGEST_CUT && block.isThai(start - 1)) {
        start--;
      }
      if (cut - start >= SHORTEST_CUT && !block.isThai(start - 1) && isCut(block, start, cut)) {
        add(found, block, new Span(start, cut + 1), own);
      }
      cut = block.text().indexOf(CUT, cut + 1);
    }
  }

  /** Whether more of the ministry's name is left out there: เกษตรฯ, but not ประเพณี วัฒนธรรมฯ. */
  private boolean isCut(BlockText block, int start, int cut) {
    String name = block.text().substring(start, cut);
    String whole = own.ministries().get(name);
    return whole != null
        && block.charAt(start - 1) != '.'
        && !whole.endsWith(name)
        && !isOfUniversity(name);
  }

  private static void add(List<Candidate> found, BlockText block, Span span, Names names) {
    String text = span.of(block.text());
    String bare =
        text.charAt(text.length() - 1) == CUT ? text.substring(0, text.length() - 1) : text;
    String ministry = names.ministry(bare);
    if (ministry != null) {
      found.add(
          Candidate.byRule(block, span, EntityType.ORGANISATION, ministry, Candidate.CERTAIN));
    }
  }

  /** Ministries by what stands for them, and by whole names without the head word. */
  private record Names(Map<String, String> ministries) {
    /** Those of the bodies that are ministries. */
    static Names of(List<String> bodies) {
      Map<String, String> ministries = new HashMap<>();
      for (String body : bodies) {
        if (OfficialForms.isMinistry(body)) {
          String core = body.substring(MINISTRY.length());
          put(ministries, core, body);
          if (core.startsWith(MAKING)) {
            put(ministries, core.substring(MAKING.length()), body);
          }
        }
      }
      return new Names(ministries);
    }

    private static void put(Map<String, String> ministries, String core, String ministry) {
      ministries.put(core, ministry);
      Matcher besides = BESIDES.matcher(core);
      if (besides.find()) {
        ministries.put(core.substring(0, besides.start()), ministry);
      }
    }

    /** Whether one of them stands there as a whole word. */
    boolean has(BlockText block, int start, int end) {
      return ministries.containsKey(block.text().substring(start, end))
          && block.isWordBoundary(end);
    }

    /** The only ministry that is called so, or whose name begins so; null if there is none. */
    @Nullable String ministry(String name) {
      String whole = ministries.get(name);
      if (whole != null) {
        return whole;
      }
      String only = null;
      for (Map.Entry<String, String> each : ministries.entrySet()) {
        if (each.getKey().startsWith(name)) {
          if (only != null && !only.equals(each.getValue())) {
            return null;
          }
          only = each.getValue();
        }
      }
      return only;
    }
  }
}
