/**
 * Words for the user, in English and Thai. Everything below the two faces speaks in {@link
 * org.hotrai.message.Message codes with arguments}; only the faces turn them into words.
 */
@NullMarked
package org.hotrai.message;

import org.jspecify.annotations.NullMarked;
