/** Scorers that misbehave, some only after they kept what their fixture promises; packed by tests, and run only there. */
@NullMarked
package town.hostile;

import org.jspecify.annotations.NullMarked;
