/** Scorers that keep what their fixture promises and misbehave afterwards; packed by tests, and run only there. */
@NullMarked
package town.hostile;

import org.jspecify.annotations.NullMarked;
