/** Articles as an electronic book. */
@NullMarked
package org.hotrai.export.epub;

import org.jspecify.annotations.NullMarked;
