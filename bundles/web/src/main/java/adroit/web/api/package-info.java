/** The REST face under {@code /api/v1}. Each {@link adroit.web.api.Resource} says its routes; {@code openapi.yaml} lists them all and is the contract. */
@NullMarked
package adroit.web.api;

import org.jspecify.annotations.NullMarked;
