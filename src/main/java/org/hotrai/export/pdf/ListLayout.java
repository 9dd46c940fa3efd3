package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Block.Item;
import org.hotrai.article.Block.ItemList;
import org.hotrai.export.pdf.flow.LineSlice;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;

/** Sets lists: each mark hangs before its item, the marks of one depth end at one place. */
final class ListLayout {
  private static final double INDENT = 6;
  private static final double GAP = 6;
  private static final double ITEM_SPACE = 3;
  // Deeper items would leave no room for their text.
  private static final int DEEPEST = 6;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;

  ListLayout(ParagraphLayout layout, Sheet sheet, Typography type) {
    this.layout = layout;
    this.sheet = sheet;
    this.type = type;
  }

  List<Slice> slices(StructureElement around, ItemList list, TextPlace place, double spaceBefore) {
    ListElements elements = new ListElements(around);
    Map<Integer, Double> markWidths = new HashMap<>();
    for (Item item : list.items()) {
      markWidths.merge(depth(item), mark(item).width(), Math::max);
    }
    List<Slice> slices = new ArrayList<>();
    TextPlace at = place;
    for (int i = 0; i < list.items().size(); i++) {
      Item item = list.items().get(i);
      double space = slices.isEmpty() ? spaceBefore : type.points(ITEM_SPACE);
      boolean last = i + 1 == list.items().size();
      boolean holdsList = !last && depth(list.items().get(i + 1)) > depth(item);
      ListElements.Parts parts = elements.item(depth(item), item.mark(), holdsList);
      TextPlace content = at.plus(item.mark().length() + 1);
      slices.addAll(item(parts, item, content, textStart(depth(item), markWidths), space));
      at = content.plus(item.content().text().length() + 1);
    }
    return slices;
  }

  private List<Slice> item(
      ListElements.Parts parts, Item item, TextPlace place, double x, double space) {
    Styles style = type.body();
    double width = sheet.side() + sheet.column() - x;
    StyledText text = StyledText.of(item.content(), style.text());
    List<Line> lines =
        place.on(layout.lines(text, width, style.leading(), type.alignment()), text.text());
    Line mark = mark(item);
    double markX = x - type.points(GAP) - mark.width();
    Ornament hanging = Ornament.mark(parts.label(), mark, markX);
    if (lines.isEmpty()) {
      Line none = new Line(List.of(), 0, mark.height(), mark.baseline());
      return List.of(new LineSlice(parts.body(), none, x, space, false, hanging));
    }
    List<Slice> slices =
        new ArrayList<>(Paragraphs.slices(parts.body(), lines, x, space, false, Ornament.NONE));
    slices.set(
        0,
        new LineSlice(
            parts.body(), lines.getFirst(), x, space, slices.getFirst().keepsNext(), hanging));
    return slices;
  }

  private double textStart(int depth, Map<Integer, Double> markWidths) {
    double x = sheet.side();
    for (int outer = 0; outer <= depth; outer++) {
      x += type.points(INDENT + GAP) + markWidths.getOrDefault(outer, type.points(GAP));
    }
    return x;
  }

  private Line mark(Item item) {
    StyledText mark = StyledText.of(item.mark() + " ", type.body().text());
    return layout.single(mark, type.body().leading()).getFirst();
  }

  private static int depth(Item item) {
    return Math.min(item.depth(), DEEPEST);
  }
}
