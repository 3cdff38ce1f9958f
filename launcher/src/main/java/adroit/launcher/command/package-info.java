/** The command line: one small class per command. */
@NullMarked
package adroit.launcher.command;

import org.jspecify.annotations.NullMarked;
