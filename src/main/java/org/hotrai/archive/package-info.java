/**
 * Everything that can be done with an archive, for both faces. {@link org.hotrai.archive.Archive}
 * leads to the parts; the faces reach data through here and the packages below alone.
 */
@NullMarked
package org.hotrai.archive;

import org.jspecify.annotations.NullMarked;
