/**
 * Undoes what programs change in a page when they save it: frames are put back into their places,
 * pictures into theirs, tool bars of web archives are taken out.
 */
@NullMarked
package org.hotrai.extract.saved;

import org.jspecify.annotations.NullMarked;
