/** The first pages as pictures for the screen. */
@NullMarked
package org.hotrai.export.pdf.preview;

import org.jspecify.annotations.NullMarked;
