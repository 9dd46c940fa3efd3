/**
 * Saved files read into captures: a page's bytes, where and when it was saved, what came with it.
 * Kinds are told by content.
 */
@NullMarked
package org.hotrai.capture;

import org.jspecify.annotations.NullMarked;
