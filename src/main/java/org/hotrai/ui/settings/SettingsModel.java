package org.hotrai.ui.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now. */
public final class SettingsModel {
  private static final double TEXT_STEP = 0.1;

  private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(this, "all");
  private final Consumer<Settings> keep;

  /** Begins with those; every change goes to be kept. */
  public SettingsModel(Settings first, Consumer<Settings> keep) {
    settings.set(first);
    this.keep = keep;
  }

  /** What is set. */
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** What is set now. */
  public Settings get() {
    return settings.get();
  }

  /** Changes something. */
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(settings.get());
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      keep.accept(changed);
    }
  }

  /** Text that many steps larger, or smaller below 0. */
  public void growText(int steps) {
    double size = Math.round((get().textSize() + steps * TEXT_STEP) * 100) / 100.0;
    change(now -> now.withTextSize(size));
  }
}
