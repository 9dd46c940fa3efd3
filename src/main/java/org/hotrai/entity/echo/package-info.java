/** What an article has named once, found again by shorter names. */
@NullMarked
package org.hotrai.entity.echo;

import org.jspecify.annotations.NullMarked;
