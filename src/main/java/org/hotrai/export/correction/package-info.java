/** Corrections as files, CSV and JSON, that an office can share and edit in a spreadsheet. */
@NullMarked
package org.hotrai.export.correction;

import org.jspecify.annotations.NullMarked;
