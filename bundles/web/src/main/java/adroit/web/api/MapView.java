package adroit.web.api;

import adroit.insight.PeopleOnTheLine;
import adroit.measurement.Outcome;
import adroit.measurement.Reason;
import adroit.measurement.irt.CalibratedItem;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.ItemFit;
import adroit.measurement.irt.StandardErrors;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People and questions or statements on one line, and what they tell along it: what the pages draw.
 *
 * @param why there is no map; null where there is one
 * @param people those it was calibrated from; null where there is none
 */
record MapView(
        String id,
        String title,
        @Nullable String why,
        @Nullable String model,
        @Nullable Integer people,
        List<ItemView> items,
        List<BinView> bins,
        List<PointView> information) {

    private static final int POINTS = 40;

    static MapView of(String id, String title, Outcome<Calibration> calibration, List<Integer> bins) {
        return calibration
                .estimate()
                .map(found -> of(id, title, found, bins))
                .orElseGet(() -> without(id, title, calibration.whyNot().orElseThrow()));
    }

    private static MapView without(String id, String title, Reason why) {
        return new MapView(id, title, why.toString(), null, null, List.of(), List.of(), List.of());
    }

    private static MapView of(String id, String title, Calibration found, List<Integer> bins) {
        return new MapView(
                id,
                title,
                null,
                found.model().id(),
                found.persons(),
                found.items().stream().map(ItemView::of).toList(),
                IntStream.range(0, bins.size())
                        .filter(i -> bins.get(i) > 0)
                        .mapToObj(i -> BinView.of(i, bins.get(i)))
                        .toList(),
                IntStream.rangeClosed(0, POINTS)
                        .mapToObj(i -> PointView.of(found, PeopleOnTheLine.FROM * (1 - 2.0 * i / POINTS)))
                        .toList());
    }

    record ItemView(
            String id,
            double difficulty,
            double discrimination,
            List<Double> thresholds,
            @Nullable Double standardError,
            @Nullable Double infit,
            @Nullable Double outfit,
            List<String> warnings) {
        static ItemView of(CalibratedItem item) {
            return new ItemView(
                    item.name(),
                    Hundredths.of(item.curve().difficulty()),
                    Hundredths.of(item.curve().discrimination()),
                    item.curve().thresholds().stream().map(Hundredths::of).toList(),
                    Hundredths.orNull(item.standardErrors()
                            .map(StandardErrors::difficulty)
                            .orElse(null)),
                    Hundredths.orNull(item.itemFit().map(ItemFit::infit).orElse(null)),
                    Hundredths.orNull(item.itemFit().map(ItemFit::outfit).orElse(null)),
                    item.warnings());
        }
    }

    /** How many people stand between two places. */
    record BinView(double from, double to, int people) {
        static BinView of(int bin, int people) {
            double from = PeopleOnTheLine.FROM + bin * PeopleOnTheLine.BIN;
            return new BinView(from, from + PeopleOnTheLine.BIN, people);
        }
    }

    /** What is told of ability at one place. */
    record PointView(
            double theta, double information, @Nullable Double standardError) {
        static PointView of(Calibration found, double theta) {
            double information = found.information(theta);
            return new PointView(
                    theta,
                    Hundredths.of(information),
                    information > 1e-6 ? (Double) Hundredths.of(1 / Math.sqrt(information)) : null);
        }
    }
}
