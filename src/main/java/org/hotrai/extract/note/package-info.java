/** The footnotes of a page: what their marks lead to, wherever it stands. */
@NullMarked
package org.hotrai.extract.note;

import org.jspecify.annotations.NullMarked;
