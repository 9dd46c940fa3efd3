/** Articles with their versions: storing them, reading them again, and reading what is stored. */
@NullMarked
package org.hotrai.store.article;

import org.jspecify.annotations.NullMarked;
