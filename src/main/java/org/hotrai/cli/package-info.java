/**
 * The command line: a file for each command, all of them thin, the commands about one thing in a
 * package of their own. Results go to standard output, errors as one line to standard error; the
 * exit status tells what became of the command.
 */
@NullMarked
package org.hotrai.cli;

import org.jspecify.annotations.NullMarked;
