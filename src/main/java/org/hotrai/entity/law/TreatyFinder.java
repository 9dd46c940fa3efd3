package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Finds treaties by their short forms alone, behind words of which only treaties are the object:
 * ให้สัตยาบัน CRC และ CEDAW, a party to CITES.
 */
public final class TreatyFinder implements Finder {
  private static final List<String> WORDS =
      List.of("สัตยาบัน", "ภาคยานุวัติ", "ภาคี", "ratif", "part");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:สัตยาบัน|ภาคยานุวัติ|(?<=เป็น|รัฐ)ภาคี|ratif(?:y|ies|ied|ying|ication of)"
              + "|(?<!third )(?<!third-)part(?:y|ies) to)"
              + "(?: ?(?:ใน|ต่อ|ของ|ตาม|อนุสัญญา|พิธีสาร|ความตกลง|สนธิสัญญา|the)){0,3} ?");

  /** One may be a party to much else, so that what stands there is no treaty elsewhere. */
  private static final double PARTY = 0.6;

  private static final Pattern NAMED = Pattern.compile("อนุสัญญา|พิธีสาร|ความตกลง|สนธิสัญญา");

  /** Capitals with the letter of a convention, protocol, treaty or agreement among them. */
  private static final Pattern LIKE_TREATY = Pattern.compile("(?=.*[CPTA])\\p{Lu}{3,}");

  private static final Pattern BETWEEN = Pattern.compile(",? ?(?:และ|and )? ?");

  private final ThaiBodies bodies;
  private final LatinHeads heads;

  /** One that tells by those what is the short form of something else. */
  public TreatyFinder(ThaiBodies bodies, LatinHeads heads) {
    this.bodies = bodies;
    this.heads = heads;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    if (block.firstCapital() == block.length()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    Matcher before = BEFORE.matcher(block.text()).useTransparentBounds(true);
    for (String word : WORDS) {
      int at = block.text().indexOf(word);
      while (at >= 0) {
        if (before.region(at, block.length()).lookingAt()) {
          addAll(found, block, before);
        }
        at = block.text().indexOf(word, at + word.length());
      }
    }
    return found;
  }

  /** Whether a further capitalised word makes the name of a company of it: HSBC Holdings. */
  private static boolean goesOn(BlockText block, int end) {
    return block.charAt(end) == ' ' && LatinNames.isCapital(block, end + 1);
  }

  private static boolean isParty(String words) {
    return words.startsWith("ภาคี") || words.startsWith("part");
  }

  /** The short forms that stand there one behind another. */
  private void addAll(List<Candidate> found, BlockText block, Matcher before) {
    boolean party = isParty(before.group());
    boolean told = !party || NAMED.matcher(before.group()).find();
    Matcher shortForm = ShortForm.inText(block);
    Matcher between = BETWEEN.matcher(block.text());
    int at = before.end();
    while (block.isLatin(at) && ShortForm.begins(shortForm, block, at)) {
      String name = shortForm.group();
      boolean may =
          told || (LIKE_TREATY.matcher(name).matches() && !goesOn(block, shortForm.end()));
      if (may && bodies.isUnlisted(name) && !heads.isCommon(name)) {
        Span span = new Span(shortForm.start(), shortForm.end());
        found.add(
            Candidate.byRule(block, span, EntityType.LAW, name, party ? PARTY : Candidate.CERTAIN));
      }
      at = between.region(shortForm.end(), block.length()).lookingAt() ? between.end() : at;
      if (at < shortForm.end()) {
        return;
      }
    }
  }
}
