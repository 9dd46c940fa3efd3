package org.hotrai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.article.Passage;
import org.hotrai.text.Clusters;
import org.hotrai.text.Span;
import org.hotrai.text.Words;

/** Tells which passage of the article is marked in its page. */
final class PageSelection {
  /** Gives "block start block end" of what is marked, counted in UTF-16, or nothing. */
  static final String SCRIPT =
      """
      (function() {
        var selection = window.getSelection();
        if (!selection.rangeCount || selection.isCollapsed) { return ''; }
        var range = selection.getRangeAt(0), first = null, last = null;
        function offset(block, node, index) {
          var before = document.createRange();
          before.setStart(block, 0);
          before.setEnd(node, index);
          return before.toString().length;
        }
        document.querySelectorAll('[data-block]').forEach(function(block) {
          if (!range.intersectsNode(block)) { return; }
          var start = block.contains(range.startContainer)
              ? offset(block, range.startContainer, range.startOffset) : 0;
          var end = block.contains(range.endContainer)
              ? offset(block, range.endContainer, range.endOffset) : block.textContent.length;
          if (start < end) {
            first = first || block.dataset.block + ' ' + start;
            last = block.dataset.block + ' ' + end;
          }
        });
        return first ? first + ' ' + last : '';
      })()
      """;

  /** Gives the marked characters of the head, its parts in lines. */
  static final String HEAD =
      """
      (function() {
        var selection = window.getSelection(), lines = [];
        if (!selection.rangeCount || selection.isCollapsed) { return ''; }
        var range = selection.getRangeAt(0);
        document.querySelectorAll('header > *').forEach(function(part) {
          if (!range.intersectsNode(part)) { return; }
          var marked = document.createRange();
          marked.selectNodeContents(part);
          if (part.contains(range.startContainer)) {
            marked.setStart(range.startContainer, range.startOffset);
          }
          if (part.contains(range.endContainer)) {
            marked.setEnd(range.endContainer, range.endOffset);
          }
          var line = marked.toString().trim();
          if (line) { lines.push(line); }
        });
        return lines.join('\\n');
      })()
      """;

  /** Marks from one offset of a block to another; to be formatted with the three numbers. */
  static final String MARK =
      """
      (function(block, start, end) {
        var walk = document.createTreeWalker(document.getElementById('b' + block), 4);
        var range = document.createRange(), offset = 0, begun = false;
        for (var node = walk.nextNode(); node; node = walk.nextNode()) {
          var next = offset + node.data.length;
          if (!begun && start < next) { range.setStart(node, start - offset); begun = true; }
          if (begun && end <= next) { range.setEnd(node, end - offset); break; }
          offset = next;
        }
        window.getSelection().removeAllRanges();
        window.getSelection().addRange(range);
      })(%d, %d, %d)
      """;

  private static final Pattern SPACE = Pattern.compile(" ");

  private PageSelection() {}

  /**
   * The script that puts a body into the element of that id, with the same characters marked in it
   * as before; both are literals.
   */
  static String replacing(String id, String body) {
    return """
    (function(id, body) {
      var article = document.getElementById(id), selection = window.getSelection();
      var start = -1, end = -1;
      if (selection.rangeCount && !selection.isCollapsed) {
        var before = document.createRange(), range = selection.getRangeAt(0);
        before.selectNodeContents(article);
        before.setEnd(range.startContainer, range.startOffset);
        start = before.toString().length;
        end = start + range.toString().length;
      }
      article.innerHTML = body;
      if (start < 0 || start === end) { return; }
      var walk = document.createTreeWalker(article, 4), marked = document.createRange();
      for (var node = walk.nextNode(), offset = 0; node; node = walk.nextNode()) {
        var next = offset + node.data.length;
        if (offset <= start && start < next) { marked.setStart(node, start - offset); }
        if (end <= next) { marked.setEnd(node, end - offset); break; }
        offset = next;
      }
      selection.removeAllRanges();
      selection.addRange(marked);
    })(%s, %s)
    """
        .formatted(id, body);
  }

  /** The passage that the script's answer stands for, widened to whole clusters. */
  static Optional<Passage> passage(String answer, List<Block> blocks) {
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    int[] numbers = SPACE.splitAsStream(answer).mapToInt(Integer::parseInt).toArray();
    int start = numbers[1];
    String first = blocks.get(numbers[0]).text();
    while (!Clusters.isBoundary(first, start)) {
      start--;
    }
    int end = numbers[3];
    String last = blocks.get(numbers[2]).text();
    while (!Clusters.isBoundary(last, end)) {
      end++;
    }
    return Optional.of(new Passage(numbers[0], start, numbers[2], end));
  }

  /** The words that a passage of one block is part of. */
  static Passage words(Passage passage, List<Block> blocks) {
    int block = passage.firstBlock();
    int start = passage.start();
    int end = passage.end();
    for (Span word : Words.of(blocks.get(block).text())) {
      if (word.start() < passage.end() && word.end() > passage.start()) {
        start = Math.min(start, word.start());
        end = Math.max(end, word.end());
      }
    }
    return new Passage(block, start, block, end);
  }
}
