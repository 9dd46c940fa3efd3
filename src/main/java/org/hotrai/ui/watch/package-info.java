/** Taking in what a browser saves into a folder, while the window is open. */
@NullMarked
package org.hotrai.ui.watch;

import org.jspecify.annotations.NullMarked;
