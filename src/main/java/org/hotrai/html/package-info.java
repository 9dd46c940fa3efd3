/**
 * Makes HTML of an article's blocks: the one generator, for the reader and for exports. Its pages
 * hold no script, ask for nothing from outside, and say so in a content security policy.
 */
@NullMarked
package org.hotrai.html;

import org.jspecify.annotations.NullMarked;
