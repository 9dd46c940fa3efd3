package org.hotrai.export.citation;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of a Thai list of sources: Thai before other scripts, as a Thai dictionary has it. */
public final class ReferenceOrder implements Comparator<FormattedReference> {
  private final Collator collator = Collator.getInstance(new ULocale("th"));

  @Override
  public int compare(FormattedReference one, FormattedReference other) {
    int byText = collator.compare(one.text().text(), other.text().text());
    return byText == 0 ? Long.compare(one.id(), other.id()) : byText;
  }
}
