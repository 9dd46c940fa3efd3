/** From the chosen part of a page to the blocks of an article: runs, lists, tables, pictures. */
@NullMarked
package org.hotrai.extract.block;

import org.jspecify.annotations.NullMarked;
