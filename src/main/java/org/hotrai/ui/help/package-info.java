/** The keyboard, in one table, and the sheet that tells it. */
@NullMarked
package org.hotrai.ui.help;

import org.jspecify.annotations.NullMarked;
