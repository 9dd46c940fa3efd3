/** What a file says of itself beside its pages. */
@NullMarked
package org.hotrai.export.pdf.file;

import org.jspecify.annotations.NullMarked;
