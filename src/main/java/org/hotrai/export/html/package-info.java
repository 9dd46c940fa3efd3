/** Articles as HTML files that stand alone, pictures inside. */
@NullMarked
package org.hotrai.export.html;

import org.jspecify.annotations.NullMarked;
