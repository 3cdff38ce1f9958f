/** O*NET: the text files of its database, and its workbooks. Not exported. */
@NullMarked
package adroit.exchange.framework.onet;

import org.jspecify.annotations.NullMarked;
