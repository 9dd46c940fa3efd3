package org.hotrai.archive.export;

/** What an export can be. */
public enum ExportFormat {
  PDF("pdf", true),
  EPUB("epub", true),
  HTML("html", true),
  MARKDOWN("md", true),
  TEXT("txt", true),
  /** An object a line, with all that is known of the article. */
  JSON("jsonl", false),
  /** A table of the articles. */
  CSV("csv", false),
  /** A table of what the articles mention. */
  ENTITIES("csv", false),
  BIBTEX("bib", false),
  RIS("ris", false),
  /** The JSON of the Citation Style Language. */
  CSL("json", false),
  /** The kept pages themselves, of all versions. */
  WARC("warc.gz", false);

  private final String extension;
  private final boolean ofPassages;

  ExportFormat(String extension, boolean ofPassages) {
    this.extension = extension;
    this.ofPassages = ofPassages;
  }

  /** What the names of such files end with, without the full stop. */
  public String extension() {
    return extension;
  }

  /** Whether a passage of an article can be handed out so, and not only the whole. */
  public boolean isOfPassages() {
    return ofPassages;
  }
}
