/** Tables: widths of columns, cells over several rows, rows over several pages. */
@NullMarked
package org.hotrai.export.pdf.table;

import org.jspecify.annotations.NullMarked;
