package adroit.exchange.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as fixtures compare them. */
final class FixtureNumbers {

    private FixtureNumbers() {}

    static String text(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        return new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
