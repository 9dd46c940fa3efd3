/** Finding articles: by queries, by what they have in common, and by what is typed of a name. */
@NullMarked
package org.hotrai.store.search;

import org.jspecify.annotations.NullMarked;
