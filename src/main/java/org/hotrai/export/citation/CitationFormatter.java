package org.hotrai.export.citation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;
import org.jspecify.annotations.Nullable;

/** Writes references for readers, in one form. For one thread. */
public final class CitationFormatter {
  private static final Pattern FULL_STOP = Pattern.compile("[.!?…][\\p{Pf}\\p{Pe}\\p{Cn}]*$");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final CitationForm form;
  private @Nullable CslProcessor thai;
  private @Nullable CslProcessor foreign;

  /** In that form; what it needs is read when it is needed first. */
  public CitationFormatter(CitationForm form) {
    this.form = form;
  }

  /** The reference as one paragraph. */
  public FormattedReference format(Reference reference) {
    CslItem item = new CslItem(reference, form);
    String marked = dated(written(item, processor(reference.isThai())), item);
    return new FormattedReference(reference.id(), MarkedText.read(marked));
  }

  private String written(CslItem item, CslProcessor processor) {
    if (form.place() == CitationForm.Place.BIBLIOGRAPHY) {
      return processor.entry(item.data());
    }
    // The notes of APA's manual are not citations: what it cites by is the entry.
    return form.style() == CitationStyle.APA
        ? sentence(processor.entry(item.data()))
        : processor.note(item.data());
  }

  /** An entry has a full stop at its end already, but for one that ends in an address. */
  private static String sentence(String entry) {
    return FULL_STOP.matcher(entry).find() ? entry : entry + ".";
  }

  /** The only digits that are not hidden are those of dates. */
  private String dated(String text, CslItem item) {
    boolean isThai = item.reference().isThai();
    String era = isThai ? "ค.ศ. " : "BE ";
    String named = item.isForeignEra() ? YEAR.matcher(text).replaceAll(era + "$0") : text;
    return isThai && form.thaiDigits() ? Digits.toThai(named) : named;
  }

  private CslProcessor processor(boolean isThai) {
    CslProcessor known = isThai ? thai : foreign;
    if (known != null) {
      return known;
    }
    Locale language = isThai ? Locale.of("th", "TH") : Locale.US;
    CslProcessor made = new CslProcessor(form.style().file(isThai), language);
    if (isThai) {
      thai = made;
    } else {
      foreign = made;
    }
    return made;
  }
}
