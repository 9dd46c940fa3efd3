package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.person.NameParts;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * The official short forms of public bodies, of few letters, which mean the body only where the
 * article has it in full.
 */
final class OfficialForms {
  private static final String MINISTRY = "กระทรวง";
  private static final String RULE = "กฎ";
  private static final String OFFICE = "สำนักงาน";

  /** The office of a ministry's permanent secretary, whose short form has the ministry's in it. */
  private static final String PERMANENT = "สำนักงานปลัดกระทรวง";

  private static final String SHORT_PERMANENT = "สป.";
  private static final Map<String, List<String>> FORMS =
      WordLists.lines("official-short-forms.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> forms(row[0], row[1])));

  private OfficialForms() {}

  /** Of a ministry with its head word before them, too: กระทรวง พม. */
  private static List<String> forms(String name, String column) {
    List<String> forms = new ArrayList<>(List.of(column.split("\\|", -1)));
    if (name.startsWith(MINISTRY)) {
      for (String form : List.copyOf(forms)) {
        forms.add(MINISTRY + form);
        forms.add(MINISTRY + " " + form);
      }
    }
    return List.copyOf(forms);
  }

  /** Those of the body with that name. */
  static List<String> of(String name) {
    if (!name.startsWith(PERMANENT)) {
      return FORMS.getOrDefault(name, List.of());
    }
    List<String> forms = new ArrayList<>(FORMS.getOrDefault(name, List.of()));
    String ministry = name.substring(PERMANENT.length() - MINISTRY.length());
    FORMS.getOrDefault(ministry, List.of()).stream()
        .filter(form -> !form.startsWith(MINISTRY))
        .forEach(form -> forms.add(SHORT_PERMANENT + form));
    return forms;
  }

  /** Whether that is the name of a ministry that has one. */
  static boolean isMinistry(String name) {
    return name.startsWith(MINISTRY) && FORMS.containsKey(name);
  }

  /**
   * Whether what stands there as one does is a part of something else: of a road's number, ทล.32,
   * of what the body makes, DLT Smart Queue, of the name of its office, สำนักงาน ส.ป.ก., or of what
   * a ministry lays down, กฎกระทรวง.
   */
  static boolean isPart(BlockText block, int start, int end) {
    boolean product = block.isLatin(start) && NameParts.goesOn(block.text(), end);
    boolean office = block.text().startsWith(OFFICE, block.skipBack(start) - OFFICE.length());
    boolean rule = block.text().startsWith(RULE, start - RULE.length());
    return product || office || rule || Character.isDigit(block.charAt(end));
  }

  /** Those of the bodies that an article names, each with the one that it is of. */
  static Map<String, Candidate> of(Collection<Candidate> bodies) {
    Map<String, Candidate> forms = new HashMap<>();
    List<String> ofSeveral = new ArrayList<>(0);
    for (Candidate body : bodies) {
      for (String form : of(body.name())) {
        Candidate other = forms.putIfAbsent(form, body);
        if (other != null && !other.name().equals(body.name())) {
          ofSeveral.add(form);
        }
      }
    }
    ofSeveral.forEach(forms::remove);
    return forms;
  }
}
