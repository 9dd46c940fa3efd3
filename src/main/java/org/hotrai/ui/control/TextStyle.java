package org.hotrai.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.EnumConverter;
import javafx.css.converter.PaintConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** What style sheets can say of a {@link WrappedText}. */
final class TextStyle {
  private static final CssMetaData<WrappedText, Font> FONT =
      new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(WrappedText node) {
          return !node.fontProperty().isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(WrappedText node) {
          return node.style().font;
        }
      };
  private static final CssMetaData<WrappedText, TextAlignment> ALIGNMENT =
      new CssMetaData<>(
          "-fx-text-alignment", new EnumConverter<>(TextAlignment.class), TextAlignment.LEFT) {
        @Override
        public boolean isSettable(WrappedText node) {
          return true;
        }

        @Override
        public StyleableProperty<TextAlignment> getStyleableProperty(WrappedText node) {
          return node.style().alignment;
        }
      };
  private static final CssMetaData<WrappedText, Paint> TEXT_FILL =
      paint("-fx-text-fill", Color.BLACK, style -> style.textFill);
  private static final CssMetaData<WrappedText, Paint> MARK_FILL =
      paint("-hotrai-mark-fill", Color.GOLD, style -> style.markFill);

  static final List<CssMetaData<? extends Styleable, ?>> CSS = all();

  private final SimpleStyleableObjectProperty<Font> font;
  private final SimpleStyleableObjectProperty<TextAlignment> alignment;
  private final SimpleStyleableObjectProperty<Paint> textFill;
  private final SimpleStyleableObjectProperty<Paint> markFill;

  TextStyle(WrappedText owner, Runnable changed) {
    font = new SimpleStyleableObjectProperty<>(FONT, owner, "font", Font.getDefault());
    alignment =
        new SimpleStyleableObjectProperty<>(ALIGNMENT, owner, "alignment", TextAlignment.LEFT);
    textFill = new SimpleStyleableObjectProperty<>(TEXT_FILL, owner, "textFill", Color.BLACK);
    markFill = new SimpleStyleableObjectProperty<>(MARK_FILL, owner, "markFill", Color.GOLD);
    List.of(font, alignment, textFill, markFill)
        .forEach(property -> property.addListener(change -> changed.run()));
  }

  ObjectProperty<Font> font() {
    return font;
  }

  boolean isCentred() {
    return alignment.get() == TextAlignment.CENTER;
  }

  ObjectProperty<Paint> textFill() {
    return textFill;
  }

  ObjectProperty<Paint> markFill() {
    return markFill;
  }

  private static CssMetaData<WrappedText, Paint> paint(
      String name, Paint initial, Function<TextStyle, StyleableProperty<Paint>> property) {
    return new CssMetaData<>(name, PaintConverter.getInstance(), initial) {
      @Override
      public boolean isSettable(WrappedText node) {
        return true;
      }

      @Override
      public StyleableProperty<Paint> getStyleableProperty(WrappedText node) {
        return property.apply(node.style());
      }
    };
  }

  private static List<CssMetaData<? extends Styleable, ?>> all() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(List.of(FONT, ALIGNMENT, TEXT_FILL, MARK_FILL));
    return List.copyOf(all);
  }
}
