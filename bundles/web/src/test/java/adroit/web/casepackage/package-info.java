@NullMarked
package adroit.web.casepackage;

import org.jspecify.annotations.NullMarked;
