/** Tables for spreadsheets. */
@NullMarked
package org.hotrai.export.csv;

import org.jspecify.annotations.NullMarked;
