package org.hotrai.export.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import org.hotrai.article.Article;

/** An article as the citation processor knows it, its words guarded. */
record CslItem(Reference reference, CitationForm form) {
  CSLItemData data() {
    Article article = reference.article();
    String title = QuotedTitle.of(article.title(), form.style().titlesQuoted());
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(reference.key())
            .type(CSLType.WEBPAGE)
            .language(article.language())
            .title(Guard.hiddenTitle(title))
            .accessed(date(Issued.of(reference.accessed())));
    List<Author> authors = reference.authors();
    if (!authors.isEmpty()) {
      item.author(
          reference.isThai()
              ? new CSLName[] {whole(ThaiNames.joined(article.byline()))}
              : authors.stream().map(this::name).toArray(CSLName[]::new));
    }
    // A site that wrote the article itself is named once.
    String site = article.siteName();
    if (site != null && !article.byline().equals(List.of(site))) {
      item.containerTitle(Guard.hidden(site));
    }
    String url = article.sourceUrl();
    if (url != null) {
      item.URL(Guard.LINK + Guard.hidden(url) + Guard.LINK_END);
    }
    reference.issued().ifPresent(issued -> item.issued(date(issued)));
    return item.build();
  }

  /** APA abbreviates given names wherever they stand; other styles keep a name's own order. */
  private CSLName name(Author author) {
    boolean apart =
        switch (author.order()) {
          case GIVEN_FIRST -> true;
          case FAMILY_FIRST -> form.style() == CitationStyle.APA;
          case UNKNOWN -> false;
        };
    return apart
        ? new CSLNameBuilder().family(author.family()).given(author.given()).build()
        : whole(author.name());
  }

  private static CSLName whole(String name) {
    return new CSLNameBuilder().literal(Guard.hidden(name)).build();
  }

  /** Of the era that years are to be counted in, though the format knows only the common one. */
  private CSLDate date(Issued issued) {
    int[] parts = issued.parts().stream().mapToInt(Integer::intValue).toArray();
    parts[0] = isBuddhist() ? issued.buddhistYear() : issued.year();
    return new CSLDateBuilder().dateParts(parts).build();
  }

  private boolean isBuddhist() {
    return switch (form.era()) {
      case OWN -> reference.isThai();
      case BUDDHIST -> true;
      case COMMON -> false;
    };
  }

  /** Whether years are counted in another era than readers of the language expect. */
  boolean isForeignEra() {
    return isBuddhist() != reference.isThai();
  }
}
