/** The font files that Hotrai ships, so that a machine without Thai fonts shows and prints Thai. */
@NullMarked
package org.hotrai.text.font;

import org.jspecify.annotations.NullMarked;
