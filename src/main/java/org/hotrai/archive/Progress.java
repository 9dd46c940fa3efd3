package org.hotrai.archive;

import org.hotrai.message.Message;

/** How long work tells how far it is, and hears that it is to stop. Called from any thread. */
public interface Progress {
  /** Nobody looks. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(long done, long total, Message what) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * So much is done.
   *
   * @param total 0 while it is unknown
   */
  void at(long done, long total, Message what);

  /** Whether the work is to stop as soon as it can leave everything whole. */
  boolean isCancelled();
}
