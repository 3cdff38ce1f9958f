/** Answers for programs: JSON, and problems as RFC 9457 says. */
@NullMarked
package adroit.web.answer;

import org.jspecify.annotations.NullMarked;
