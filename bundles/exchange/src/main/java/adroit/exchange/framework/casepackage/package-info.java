/** 1EdTech CASE packages, 1.0 and 1.1. Not exported. */
@NullMarked
package adroit.exchange.framework.casepackage;

import org.jspecify.annotations.NullMarked;
