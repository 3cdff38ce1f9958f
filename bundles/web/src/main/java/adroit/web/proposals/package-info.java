/** Pages on which catalogs are kept: what is due for review, the form of a skill, and proposals with what they would change. */
@NullMarked
package adroit.web.proposals;

import org.jspecify.annotations.NullMarked;
