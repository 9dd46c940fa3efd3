package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.extract.content.Tags;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads elements that become one rich text: headings, items, cells, captions. */
final class Inlines {
  private final String articleLanguage;
  private final Directions directions;

  Inlines(String articleLanguage) {
    this.articleLanguage = articleLanguage;
    this.directions = new Directions(articleLanguage);
  }

  /** The text below the element on one line. */
  RichText line(Element element) {
    List<Run> runs = new ArrayList<>();
    RichText lines = lines(element, List.of());
    for (Run run : lines.runs()) {
      runs.add(run.saying(run.text().replace('\n', ' ')));
    }
    return new RichText(runs, lines.direction());
  }

  /**
   * The text below the element, each of its blocks on a line of its own.
   *
   * @param except names of elements that are passed over
   */
  RichText lines(Element element, List<String> except) {
    RunCollector collector = new RunCollector(articleLanguage);
    read(element, Look.PLAIN.speaking(element), except, collector);
    List<Run> runs = new ArrayList<>();
    for (RichText paragraph : collector.take()) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain("\n"));
      }
      runs.addAll(paragraph.runs());
    }
    return directions.set(new RichText(runs), element);
  }

  private void read(Element parent, Look look, List<String> except, RunCollector collector) {
    int item = 0;
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        collector.add(text.getWholeText(), look);
      } else if (node instanceof Element element && !except.contains(element.normalName())) {
        boolean block = Tags.isBlock(element);
        if (block || "br".equals(element.normalName())) {
          collector.newLine();
        }
        Look inside = look.inside(element).speaking(element);
        if ("li".equals(element.normalName()) && ListMarks.isMarked(parent, element)) {
          collector.add(
              ListMarks.mark(parent, element, ListMarks.start(parent) + item++) + " ", inside);
        }
        boolean math = "math".equals(element.normalName());
        read(math ? Formulas.onOneLine(element) : element, inside, except, collector);
        if (block) {
          collector.newLine();
        }
      }
    }
  }
}
