/** The window: its menu, its columns, and how the parts in them work together. */
@NullMarked
package org.hotrai.ui;

import org.jspecify.annotations.NullMarked;
