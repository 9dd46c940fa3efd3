/** What bibliographies need to know of articles, in the forms that other programs read. */
@NullMarked
package org.hotrai.export.citation;

import org.jspecify.annotations.NullMarked;
