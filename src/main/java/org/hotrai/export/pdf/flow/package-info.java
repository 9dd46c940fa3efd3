/** Slices of running text: lines, rules, gaps and what is drawn beside them. */
@NullMarked
package org.hotrai.export.pdf.flow;

import org.jspecify.annotations.NullMarked;
