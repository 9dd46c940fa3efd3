/** What a saved page holds once it is read: immutable records, nothing of how they are stored. */
@NullMarked
package org.hotrai.article;

import org.jspecify.annotations.NullMarked;
