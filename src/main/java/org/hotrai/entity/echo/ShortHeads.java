package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.list.WordLists;

/** Abbreviations of the words that Thai names of bodies begin with: ก.พาณิชย์, อบต.บ้านสวน. */
public final class ShortHeads {
  private static final Map<String, String> HEADS = heads();
  private static final int LONGEST = 7;

  /** With a name behind it that is no abbreviation: ก.ล.ต. is no ministry. */
  private static final Pattern HEADED =
      Pattern.compile("^((?:[ก-ฮะ-ู]{1,6}\\.){1,2}) ?([ก-๎]{3}[ก-๎ฯ ]*(?:\\([ก-๎0-9 ]+\\))?)$");

  private ShortHeads() {}

  private static Map<String, String> heads() {
    Map<String, String> heads = new LinkedHashMap<>();
    for (String line : WordLists.lines("abbreviated-heads.tsv")) {
      String[] columns = line.split("\t", -1);
      heads.put(columns[0], columns[1]);
    }
    return heads;
  }

  /** The name with its head word in full; the name itself if that is not abbreviated. */
  public static String writtenOut(String name) {
    int dot = name.indexOf('.');
    Matcher headed = HEADED.matcher(dot > 0 && dot < LONGEST ? name : "");
    String head = headed.matches() ? HEADS.get(headed.group(1)) : null;
    return head == null ? name : head + headed.group(2);
  }

  /** The same, if the abbreviation tells the word; one letter is one of much else: ก.จันทร์โสมา. */
  public static String told(String name) {
    return name.indexOf('.') > 1 ? writtenOut(name) : name;
  }

  /** The name with its head word abbreviated in each way; none if that has no abbreviation. */
  static List<String> abbreviated(String name) {
    List<String> abbreviated = new ArrayList<>(0);
    for (Map.Entry<String, String> head : HEADS.entrySet()) {
      if (name.startsWith(head.getValue())) {
        String each = head.getKey() + name.substring(head.getValue().length());
        if (HEADED.matcher(each).matches()) {
          abbreviated.add(each);
        }
      }
    }
    return abbreviated;
  }
}
