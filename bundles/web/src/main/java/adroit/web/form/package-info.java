/** Assessment forms: the purpose card, one question at a time, review, and rating several people side by side. */
@NullMarked
package adroit.web.form;

import org.jspecify.annotations.NullMarked;
