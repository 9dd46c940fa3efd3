/** What a text says that a person is: the role that is told right beside the name. */
@NullMarked
package org.hotrai.entity.role;

import org.jspecify.annotations.NullMarked;
