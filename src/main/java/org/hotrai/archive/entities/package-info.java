/** What the articles of an archive mention, and what people correct of it. */
@NullMarked
package org.hotrai.archive.entities;

import org.jspecify.annotations.NullMarked;
