/** What a person added to an article: tags, read and favourite marks, notes, highlights. */
@NullMarked
package org.hotrai.annotation;

import org.jspecify.annotations.NullMarked;
