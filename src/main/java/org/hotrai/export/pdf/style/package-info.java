/** Paper, and how each kind of text is set on it. */
@NullMarked
package org.hotrai.export.pdf.style;

import org.jspecify.annotations.NullMarked;
