/** The pages of job analyses: what is under way and due, one analysis from tasks to sign-off, and what experts rate. */
@NullMarked
package adroit.web.analyses;

import org.jspecify.annotations.NullMarked;
