/** Pictures, with their captions. */
@NullMarked
package org.hotrai.export.pdf.picture;

import org.jspecify.annotations.NullMarked;
