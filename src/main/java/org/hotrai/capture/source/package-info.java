/**
 * Bytes wherever they lie: in a file, in a part of one, in memory. Reads them, packed or not,
 * within bounds.
 */
@NullMarked
package org.hotrai.capture.source;

import org.jspecify.annotations.NullMarked;
