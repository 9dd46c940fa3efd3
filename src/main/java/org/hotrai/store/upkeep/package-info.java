/** Keeping an archive whole: checks, mending, copies, and how much it holds. */
@NullMarked
package org.hotrai.store.upkeep;

import org.jspecify.annotations.NullMarked;
