/** Articles as JSON objects, the same on the command line and in files. */
@NullMarked
package org.hotrai.export.json;

import org.jspecify.annotations.NullMarked;
