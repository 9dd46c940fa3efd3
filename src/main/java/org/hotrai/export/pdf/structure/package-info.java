/** What the parts of a file are to a reader who does not see its pages (ISO 32000, 14.7, 14.8). */
@NullMarked
package org.hotrai.export.pdf.structure;

import org.jspecify.annotations.NullMarked;
