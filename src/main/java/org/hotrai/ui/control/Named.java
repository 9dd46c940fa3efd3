package org.hotrai.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Shows things that are chosen from by their names. */
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  private Named(Function<T, String> name) {
    this.name = name;
  }

  /** Shows each by that name. */
  public static <T> StringConverter<T> by(Function<T, String> name) {
    return new Named<>(name);
  }

  @Override
  public String toString(@Nullable T thing) {
    return thing == null ? "" : name.apply(thing);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("choices are not typed");
  }
}
