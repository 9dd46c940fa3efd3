/** The list of articles, and what is done to the articles that are selected in it. */
@NullMarked
package org.hotrai.ui.browse;

import org.jspecify.annotations.NullMarked;
