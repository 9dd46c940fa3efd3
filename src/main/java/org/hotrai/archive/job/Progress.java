package org.hotrai.archive.job;

import org.hotrai.message.Message;
import org.hotrai.store.Watcher;

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

  /**
   * A watcher of work in the store, who tells this that so much of that message's doing is done.
   */
  default Watcher watching(String doing) {
    Message what = Message.of(doing);
    Progress progress = this;
    return new Watcher() {
      @Override
      public void at(long done, long total) {
        progress.at(done, total, what);
      }

      @Override
      public boolean isCancelled() {
        return progress.isCancelled();
      }
    };
  }
}
