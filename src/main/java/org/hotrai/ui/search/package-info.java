/** The search field and the answers of the archive while it is typed in. */
@NullMarked
package org.hotrai.ui.search;

import org.jspecify.annotations.NullMarked;
