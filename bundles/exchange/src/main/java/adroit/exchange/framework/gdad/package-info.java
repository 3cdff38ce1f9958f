/** The UK Government Digital and Data capability framework: roles, skills and required levels. Not exported. */
@NullMarked
package adroit.exchange.framework.gdad;

import org.jspecify.annotations.NullMarked;
