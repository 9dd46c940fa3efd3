package org.hotrai.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.EvenRows;
import org.hotrai.article.Footnotes;
import org.hotrai.article.RichText;
import org.hotrai.article.SourceLink;

/** Writes an article as CommonMark, its tables and notes as GitHub's extension has them. */
public final class Markdown {
  private final NoteNames notes;

  private Markdown(NoteNames notes) {
    this.notes = notes;
  }

  /** The article, ending with a line feed: title, date, source, blocks. */
  public static String of(Article article) {
    return of(article, "");
  }

  /** An article beside others in one file, whose notes have names that begin so. */
  static String of(Article article, String prefix) {
    return new Markdown(new NoteNames(Footnotes.of(article.blocks()), prefix)).written(article);
  }

  private String written(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add("# " + Inline.escaped(article.title()));
    String about = about(article);
    if (!about.isEmpty()) {
      parts.add(about);
    }
    article.blocks().stream().map(this::block).filter(text -> !text.isEmpty()).forEach(parts::add);
    return String.join("\n\n", parts) + "\n";
  }

  private static String about(Article article) {
    List<String> lines = new ArrayList<>();
    if (!article.byline().isEmpty()) {
      lines.add(Inline.escaped(String.join(", ", article.byline())));
    }
    if (article.siteName() != null) {
      lines.add(Inline.escaped(article.siteName()));
    }
    if (article.published() != null) {
      lines.add(article.published());
    }
    article.links().stream()
        .filter(link -> link.role() != SourceLink.Role.CITED)
        .map(SourceLink::url)
        .distinct()
        .map(url -> "<" + url + ">")
        .forEach(lines::add);
    return String.join("  \n", lines);
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          "#".repeat(heading.level()) + " " + inline(heading.content()).replace("\\\n", " ");
      case Block.Paragraph paragraph -> inline(paragraph.content());
      case Block.Quotation quotation -> "> " + inline(quotation.content()).replace("\n", "\n> ");
      case Block.ItemList list ->
          list.items().stream().map(this::item).collect(Collectors.joining("\n"));
      case Block.Table table -> table(table);
      case Block.Image image -> image(image);
      case Block.Code code -> fenced(code.text());
      case Block.Footnote note -> footnote(note);
    };
  }

  private String item(Block.Item item) {
    boolean numbered = item.mark().matches("\\d{1,9}[.)]");
    String mark = numbered ? item.mark() : "-";
    String indent = " ".repeat(4 * item.depth());
    // A mark that Markdown does not know, such as a Thai letter, stays as text.
    String kept = numbered || item.mark().equals("•") ? "" : Inline.escaped(item.mark()) + " ";
    String text = inline(item.content()).replace("\n", "\n" + indent + "  ");
    return indent + mark + " " + kept + text;
  }

  private String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : EvenRows.of(table, cell -> cell(cell.content()))) {
      StringBuilder line = new StringBuilder("|");
      row.forEach(cell -> line.append(cell.isEmpty() ? "" : " " + cell).append(" |"));
      lines.add(line.toString());
      if (lines.size() == 1) {
        lines.add("|" + " --- |".repeat(row.size()));
      }
    }
    String caption = table.caption().isEmpty() ? "" : inline(table.caption()) + "\n\n";
    return caption + String.join("\n", lines);
  }

  private String cell(RichText content) {
    return inline(content).replace("\\\n", " ").replace("\n", " ").replace("|", "\\|");
  }

  private String image(Block.Image image) {
    String caption = image.caption().isEmpty() ? "" : "\n\n" + inline(image.caption());
    return "![" + Inline.escaped(image.alternative()) + "](<" + image.url() + ">)" + caption;
  }

  private String footnote(Block.Footnote note) {
    String text = inline(note.content());
    return notes
        .of(note)
        .map(name -> NoteNames.mark(name) + ": " + text.replace("\n", "\n    "))
        .orElse(Inline.escaped(note.label()) + " " + text);
  }

  private String inline(RichText text) {
    return Inline.of(text, notes);
  }

  private static String fenced(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "\n" + text + "\n" + fence;
  }
}
