/** Correcting entities: what is done with the archive, and how the user hears of it. */
@NullMarked
package org.hotrai.ui.correct;

import org.jspecify.annotations.NullMarked;
