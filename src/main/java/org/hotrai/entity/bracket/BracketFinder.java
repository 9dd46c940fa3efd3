package org.hotrai.entity.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Finds bodies and treaties that are named in full with other names in brackets: a Thai name with
 * its English name, its short form, or both; and short forms with the full name in brackets. All
 * become mentions joined under the full name.
 */
public final class BracketFinder implements Finder {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()\n]{2,160})\\)");

  /** The role that a bracket repeats before the short form: เลขาธิการ… (เลขาธิการ กกต.) */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:รอง)?(?:เลขาธิการ|ผู้อำนวยการ|ผู้ว่าการ|อธิบดี|ปลัด|ประธาน|โฆษก|รม[วช]\\.|ผอ\\.) ?");

  private static final int OF_MINISTRY = 2;

  private final LatinHeads heads;
  private final ThaiBodies thai;
  private final FullNames fullNames;

  /** One that tells by those what stands before a bracket, and in it. */
  public BracketFinder(ThaiBodies thai, LatinHeads heads, FullNames fullNames) {
    this.heads = heads;
    this.thai = thai;
    this.fullNames = fullNames;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(block.text());
    int open = block.text().indexOf('(');
    while (open >= 0 && bracket.find(open)) {
      int role = behindRole(block, bracket.start(1), bracket.end(1));
      List<Span> names = OtherNames.in(block, role, bracket.end(1));
      List<Candidate> named = fullNames.find(block, bracket.start(), names, Candidate.CERTAIN);
      found.addAll(named);
      if (named.isEmpty()) {
        addInside(found, block, names);
        addShortFirst(found, block, bracket.start(), block.trim(bracket.start(1), bracket.end(1)));
      }
      open = block.text().indexOf('(', bracket.end());
    }
    return found;
  }

  /** Behind the role that a bracket begins with, if a short form is all that stands there. */
  private static int behindRole(BlockText block, int start, int end) {
    Matcher role = ROLE.matcher(block.text()).region(start, end);
    return role.lookingAt()
            && role.end() < end
            && ShortForm.is(block.text().substring(role.end(), end))
        ? role.end()
        : start;
  }

  /**
   * (European Economic Community: EEC), whatever stands before: a body's name in full with its
   * short form, told by a head word, or by a short form that the lists have for something else.
   */
  private void addInside(List<Candidate> found, BlockText block, List<Span> names) {
    List<String> texts = OtherNames.texts(block, names);
    if (names.size() != 2 || ShortForm.is(texts.getFirst()) || heads.isDoubtful(texts)) {
      return;
    }
    String full = texts.getFirst();
    String shortForm = texts.getLast();
    boolean told =
        LatinBodies.isBody(full) || (thai.isUnlisted(full) && !thai.isUnlisted(shortForm));
    boolean body = heads.kind(texts).filter(EntityType.ORGANISATION::equals).isPresent();
    if (told && body && Abbreviation.fits(shortForm, full)) {
      names.forEach(span ->
          found.add(
              Candidate.byRule(block, span, EntityType.ORGANISATION, full, Candidate.CERTAIN)));
    }
  }

  /**
   * Whether a name behind its short form is one of a body, law or place by its head word or by the
   * lists: much else is explained so, as OTP (One-Time Password).
   */
  private boolean isToldLatin(String shortForm, String full) {
    return LatinBodies.isBody(full)
        || !thai.isUnlisted(shortForm)
        || !thai.isUnlisted(full)
        || heads.kind(List.of(full)).filter(type -> type != EntityType.ORGANISATION).isPresent();
  }

  /** A ministry has its department behind it in a bracket: กก. (กรมการท่องเที่ยว). */
  private boolean isOfPart(String shortForm, String full) {
    return shortForm.chars().filter(c -> c >= 'ก' && c <= 'ฮ').count() <= OF_MINISTRY
        && !thai.isSameListed(shortForm, full);
  }

  /** กกต. (คณะกรรมการการเลือกตั้ง): the letters of the short form begin the full name. */
  private void addShortFirst(List<Candidate> found, BlockText block, int open, Span inside) {
    Span before = ShortForm.before(block, open);
    if (before == null) {
      return;
    }
    String shortForm = before.of(block.text());
    String full = inside.of(block.text());
    if (full.length() <= shortForm.length()) {
      return;
    }
    boolean latin = full.charAt(0) < 'ก';
    boolean named =
        latin
            ? (isToldLatin(shortForm, full) || NameFit.isBehindHead(block, before.start()))
                && (Abbreviation.fits(shortForm, full)
                    || Abbreviation.isOfBeginnings(shortForm, full))
                && FullNames.isList(full)
                && !heads.isDoubtful(List.of(full))
            : !isOfPart(shortForm, full)
                && thai.headLength(block, inside.start(), true) > 0
                && thai.nameEnd(block, inside.start()) == inside.end()
                && Abbreviation.beginsThai(shortForm, full);
    Optional<EntityType> kind = named ? heads.kind(List.of(shortForm, full)) : Optional.empty();
    kind.ifPresent(type -> {
      found.add(Candidate.byRule(block, inside, type, full, Candidate.CERTAIN));
      found.add(Candidate.byRule(block, before, type, full, Candidate.CERTAIN));
    });
  }
}
