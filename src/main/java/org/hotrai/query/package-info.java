/**
 * The search language and where its words stand in a text. Knows nothing of how they are indexed.
 */
@NullMarked
package org.hotrai.query;

import org.jspecify.annotations.NullMarked;
