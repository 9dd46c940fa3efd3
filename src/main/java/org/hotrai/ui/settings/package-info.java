/** What the program remembers between two runs of its window, and where the user changes it. */
@NullMarked
package org.hotrai.ui.settings;

import org.jspecify.annotations.NullMarked;
