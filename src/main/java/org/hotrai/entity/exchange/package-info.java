/** Corrections as files, CSV and JSON, that an office can share and edit in a spreadsheet. */
@NullMarked
package org.hotrai.entity.exchange;

import org.jspecify.annotations.NullMarked;
