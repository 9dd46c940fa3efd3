/** Reads the property lists in which Safari saves a page with all that belongs to it. */
@NullMarked
package org.hotrai.capture.webarchive;

import org.jspecify.annotations.NullMarked;
