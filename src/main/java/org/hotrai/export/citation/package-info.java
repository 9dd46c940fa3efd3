/** Articles as bibliographies name them: in the forms that programs read, and as texts cite. */
@NullMarked
package org.hotrai.export.citation;

import org.jspecify.annotations.NullMarked;
