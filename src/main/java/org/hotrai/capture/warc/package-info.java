/**
 * Records of WARC and ARC files, plain or gzipped: what was fetched from which address when, and
 * its bytes. What is damaged is told of and passed over.
 */
@NullMarked
package org.hotrai.capture.warc;

import org.jspecify.annotations.NullMarked;
