/** From a capture to an article: metadata, choosing the article, cleaning, source links. */
@NullMarked
package org.hotrai.extract;

import org.jspecify.annotations.NullMarked;
