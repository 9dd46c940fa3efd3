/** Reusable nodes of the window, and the bridge from it to work in the background. */
@NullMarked
package org.hotrai.ui.control;

import org.jspecify.annotations.NullMarked;
