/** The reading view: an article as a page, what is marked in it, and what the reader adds to it. */
@NullMarked
package org.hotrai.ui.reader;

import org.jspecify.annotations.NullMarked;
