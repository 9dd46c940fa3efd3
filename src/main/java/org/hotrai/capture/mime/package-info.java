/**
 * Reads MIME files, in which browsers save a page with all that belongs to it, into their parts.
 */
@NullMarked
package org.hotrai.capture.mime;

import org.jspecify.annotations.NullMarked;
