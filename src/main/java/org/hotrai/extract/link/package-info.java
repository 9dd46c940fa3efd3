/** The URLs that an article comes from or names: linked, or written out in its text. */
@NullMarked
package org.hotrai.extract.link;

import org.jspecify.annotations.NullMarked;
