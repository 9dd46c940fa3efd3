/** Lines, rules and pictures to the pages of a file. */
@NullMarked
package org.hotrai.export.pdf.page;

import org.jspecify.annotations.NullMarked;
