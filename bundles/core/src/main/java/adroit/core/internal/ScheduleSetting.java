package adroit.core.internal;

import adroit.charter.RecordsSchedule;

/** For how many years personnel records are kept at the least: {@code records.years} of the home's settings. */
final class ScheduleSetting {
    private static final String KEY = "records.years";

    private ScheduleSetting() {}

    static RecordsSchedule of(HomeSettings settings) {
        return new RecordsSchedule(settings.number(KEY, RecordsSchedule.USUAL.years(), RecordsSchedule::permits));
    }
}
