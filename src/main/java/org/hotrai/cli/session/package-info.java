/** What every command has: the terminal, the archive that is named, progress, and how it ends. */
@NullMarked
package org.hotrai.cli.session;

import org.jspecify.annotations.NullMarked;
