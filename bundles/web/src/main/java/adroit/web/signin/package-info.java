/** Signing in and setting the first password. */
@NullMarked
package adroit.web.signin;

import org.jspecify.annotations.NullMarked;
