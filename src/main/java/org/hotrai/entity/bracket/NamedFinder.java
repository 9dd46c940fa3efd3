package org.hotrai.entity.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.person.Sounds;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/** Finds the names that a bracket gives to what was found before it, by whatever. */
public final class NamedFinder {
  private static final int LONGEST = 160;
  private static final Pattern PLACE =
      Pattern.compile("(?:ท่าอากาศยาน|สนามบิน|ท่าเรือ|เขต|ระเบียง|นิคม|อุทยาน|พื้นที่).*");

  private static final Pattern COMPANY =
      Pattern.compile("(?:บริษัท|ห้าง|ร้าน|แบรนด์) ?(?<name>\\p{IsLatin}[\\p{IsLatin} &.-]*)");
  private static final int LONG_WORD = 4;
  private static final Pattern THAI = Pattern.compile("[ก-๎]{2,20}(?: [ก-๎]{2,20}){0,3}");

  private final LatinHeads heads;
  private final ThaiBodies thai;
  private final NameFit fit;

  /** One that tells by those what is the name of something else. */
  public NamedFinder(ThaiBodies thai, LatinHeads heads) {
    this.heads = heads;
    this.thai = thai;
    this.fit = new NameFit(thai);
  }

  /** The names of those candidates of the block, in the brackets behind them. */
  public List<Candidate> find(BlockText block, List<Candidate> standing) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate full : standing) {
      int end = full.span().end();
      int open = block.charAt(end) == ' ' ? end + 1 : end;
      if (block.charAt(open) == '(') {
        add(found, block, full, open + 1);
      }
    }
    return found;
  }

  private void add(List<Candidate> found, BlockText block, Candidate full, int start) {
    int close = block.text().indexOf(')', start);
    boolean isBracket =
        close > start + 1
            && close - start <= LONGEST
            && block.text().lastIndexOf('(', close) < start
            && block.text().lastIndexOf('\n', close) < start;
    if (isBracket && isSpelled(block, full, start, close)) {
      Span spelled = block.trim(start, close);
      found.add(Candidate.byRule(block, spelled, full.type(), full.name(), Candidate.CERTAIN));
      return;
    }
    List<Span> names = isBracket ? OtherNames.in(block, start, close) : List.of();
    List<String> texts = names.stream().map(name -> name.of(block.text())).toList();
    String name = full.span().of(block.text());
    boolean isShort = texts.stream().allMatch(ShortForm::is);
    boolean headed = isShort || thai.headLength(block, full.span().start(), true) > 0;
    boolean sure = !heads.isDoubtful(texts) || thai.isWhole(block, full.span());
    boolean may = !texts.isEmpty() && headed && sure && mayHave(full.type(), name, texts, isShort);
    if (may && fit.fitAll(texts, name)) {
      for (Span other : names) {
        found.add(Candidate.byRule(block, other, full.type(), full.name(), Candidate.CERTAIN));
      }
    }
  }

  /** Whether a company's name in Latin letters stands there in Thai: บริษัท SAIL (เซล). */
  private static boolean isSpelled(BlockText block, Candidate full, int start, int close) {
    Matcher company = COMPANY.matcher(full.span().of(block.text()));
    String inside = block.text().substring(start, close).strip();
    return full.type() == EntityType.ORGANISATION
        && company.matches()
        && THAI.matcher(inside).matches()
        && Sounds.beginAlike(company.group("name"), inside)
        && !isTelling(block, start, close);
  }

  /** Whether it is made of longer words of the dictionary, which tell something: (เอกชน). */
  private static boolean isTelling(BlockText block, int start, int close) {
    int from = block.skipSpace(start);
    boolean isLong = false;
    for (int at = from + 1; at <= close; at++) {
      if (at == close || block.isWordBoundary(at)) {
        String word = block.text().substring(from, at).strip();
        if (!word.isEmpty() && !Words.isThaiWord(word)) {
          return false;
        }
        isLong |= word.length() >= LONG_WORD;
        from = at;
      }
    }
    return isLong;
  }

  private boolean mayHave(EntityType type, String name, List<String> names, boolean isShort) {
    Optional<EntityType> told = heads.kind(names);
    return switch (type) {
      case ORGANISATION -> told.isPresent() && told.get() == type;
      case PLACE ->
          told.isPresent() && (told.get() == type || isShort) && PLACE.matcher(name).matches();
      case PERSON, DATE, LAW, EVENT, MONEY -> false;
    };
  }
}
