/** The strip of the URLs that an article comes from or names. */
@NullMarked
package org.hotrai.ui.sources;

import org.jspecify.annotations.NullMarked;
