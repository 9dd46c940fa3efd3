/** The kept pages as a web archive. */
@NullMarked
package org.hotrai.export.warc;

import org.jspecify.annotations.NullMarked;
