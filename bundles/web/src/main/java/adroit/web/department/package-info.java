/** One department: what is covered, what is missing and of which kind, and what nobody knows yet. */
@NullMarked
package adroit.web.department;

import org.jspecify.annotations.NullMarked;
