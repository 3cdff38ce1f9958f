package adroit.core.internal;

import adroit.jobanalysis.Renewal;
import java.time.Period;

/** How many months old a job analysis may become: {@code analysis.months} of the home's settings. */
final class RenewalSetting {
    private static final String KEY = "analysis.months";
    private static final int MOST = 999;

    private RenewalSetting() {}

    static Period of(HomeSettings settings) {
        int usual = (int) Renewal.USUAL.toTotalMonths();
        return Period.ofMonths(settings.number(KEY, usual, months -> months >= 1 && months <= MOST));
    }
}
