/** Rich Skill Descriptors, as JSON and as tables. Not exported. */
@NullMarked
package adroit.exchange.framework.rsd;

import org.jspecify.annotations.NullMarked;
