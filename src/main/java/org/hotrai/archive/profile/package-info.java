/** What an archive knows of one of its entities, or of two together. */
@NullMarked
package org.hotrai.archive.profile;

import org.jspecify.annotations.NullMarked;
