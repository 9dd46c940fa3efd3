/** What programs that keep pages to read later hand out as data: entries, and copies of a page. */
@NullMarked
package org.hotrai.capture.export;

import org.jspecify.annotations.NullMarked;
