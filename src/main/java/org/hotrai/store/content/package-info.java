/** The bytes of pages and pictures, each once, by their hash. */
@NullMarked
package org.hotrai.store.content;

import org.jspecify.annotations.NullMarked;
