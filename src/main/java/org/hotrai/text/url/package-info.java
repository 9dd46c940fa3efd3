/** What two URLs of the same page have in common: a key to tell pages apart by. */
@NullMarked
package org.hotrai.text.url;

import org.jspecify.annotations.NullMarked;
