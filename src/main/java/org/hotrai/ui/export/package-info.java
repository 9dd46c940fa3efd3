/** Handing articles out as files. */
@NullMarked
package org.hotrai.ui.export;

import org.jspecify.annotations.NullMarked;
