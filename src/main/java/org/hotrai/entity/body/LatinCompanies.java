package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;

/**
 * Finds companies in Thai text that have a name in Latin letters: บริษัท BoatWorks, บ.BoatWorks.
 */
public final class LatinCompanies implements Finder {
  private static final List<String> HEADS = List.of("บริษัท", "บ.");
  private static final List<String> FORMS = List.of(" จำกัด (มหาชน)", " จำกัด(มหาชน)", " จำกัด");
  private static final int SHORTEST = 3;

  @Override
  public List<Candidate> find(BlockText block) {
    if (block.firstCapital() == block.length()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (String head : HEADS) {
      int at = block.text().indexOf(head);
      while (at >= 0) {
        int name = block.skipSpace(at + head.length());
        boolean whole = head.length() > 2 || startsWord(block, at);
        if (whole && LatinNames.isCapital(block, name)) {
          add(found, block, at, name);
        }
        at = block.text().indexOf(head, at + head.length());
      }
    }
    return found;
  }

  private static void add(List<Candidate> found, BlockText block, int start, int name) {
    int end = LatinNames.bodyEnd(block, name);
    String latin = block.text().substring(name, end);
    if (latin.length() >= SHORTEST && !CompanyForms.isOfMany(latin) && !goesOn(block, end)) {
      int last = end;
      for (String form : FORMS) {
        last = last == end && block.text().startsWith(form, end) ? end + form.length() : last;
      }
      Span span = new Span(start, last);
      found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, latin, 0.7));
    }
  }

  /** Not so in พ.ร.บ. FTA, which is a law. */
  private static boolean startsWord(BlockText block, int at) {
    return !block.isThai(at - 1) && block.charAt(at - 1) != '.';
  }

  /** What a company does, in words: บริษัท Data center. */
  private static boolean goesOn(BlockText block, int end) {
    return block.charAt(end) == ' ' && block.isLatin(end + 1);
  }
}
