package org.hotrai.ui.control;

import java.util.function.Consumer;
import java.util.function.Function;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Message;

/** Work that takes so long that the user watches it and may cancel it. */
public interface LongWork {
  /** Starts it in the background; on the FX thread one of the two then hears how it ended. */
  <T> void start(
      Message title,
      Function<Progress, T> work,
      Consumer<T> onFxThread,
      Consumer<Throwable> failed);
}
