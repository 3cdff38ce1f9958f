/** The REST face under {@code /api/v1}. {@link adroit.web.api.Routes} is the one table of what there is; {@code openapi.yaml} beside it is the contract. */
@NullMarked
package adroit.web.api;

import org.jspecify.annotations.NullMarked;
