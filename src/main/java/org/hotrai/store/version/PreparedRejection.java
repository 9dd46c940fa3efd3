package org.hotrai.store.version;

import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.message.Message;
import org.hotrai.store.compression.Packing;
import org.hotrai.store.content.Packer;

/**
 * A page in which no article was found, with all done that needs no archive. Making it takes longer
 * than storing it, and can be done on any thread.
 */
public final class PreparedRejection {
  private final Capture capture;
  private final Message reason;
  private final Packing page;

  private PreparedRejection(Capture capture, Message reason, Packer packer) {
    this.capture = capture;
    this.reason = reason;
    page = packer.pack(capture.mediaType(), capture.bytes());
  }

  /** Prepares that page, which is not taken for an article for that reason. */
  public static PreparedRejection of(Capture capture, Message reason, Packer packer) {
    return new PreparedRejection(capture, reason, packer);
  }

  /** The page as it came. */
  public Capture capture() {
    return capture;
  }

  /** Why it is not taken for an article. */
  public Message reason() {
    return reason;
  }

  /** The bytes of the page. */
  public Packing page() {
    return page;
  }
}
