/** When a page was saved, however the saving program wrote it. */
@NullMarked
package org.hotrai.capture.time;

import org.jspecify.annotations.NullMarked;
