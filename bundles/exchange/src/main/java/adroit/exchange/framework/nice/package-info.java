/** The NICE workforce framework in YAML. Not exported. */
@NullMarked
package adroit.exchange.framework.nice;

import org.jspecify.annotations.NullMarked;
