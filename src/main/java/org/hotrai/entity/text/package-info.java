/**
 * The text that names are found in, what may be a mention there, and the forms of names that all
 * finders tell: runs of capitalised words, short forms, listed names.
 */
@NullMarked
package org.hotrai.entity.text;

import org.jspecify.annotations.NullMarked;
