/** Articles as Markdown. */
@NullMarked
package org.hotrai.export.markdown;

import org.jspecify.annotations.NullMarked;
