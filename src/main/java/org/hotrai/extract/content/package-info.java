/**
 * Choosing the article in a page and dropping what is around it and between: by how much running
 * text there is, how much of it is linked, and what the page's authors called its parts.
 */
@NullMarked
package org.hotrai.extract.content;

import org.jspecify.annotations.NullMarked;
