package adroit.launcher.measure;

import adroit.measurement.adaptive.BankItem;
import adroit.measurement.adaptive.ItemBank;
import adroit.measurement.irt.CalibratedItem;
import adroit.measurement.irt.Calibration;
import adroit.measurement.irt.ItemCurve;
import adroit.measurement.table.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns of a table are calibrated, and what stands for each category in them; the others count as percent correct.
 *
 * @param columns the calibrated ones
 * @param labels of each calibrated column, rising
 * @param rest the columns without calibration
 */
record ScoredItems(List<Integer> columns, List<ItemCurve> curves, List<List<Double>> labels, List<Integer> rest) {

    static ScoredItems of(Grid grid, Calibration calibration) {
        Map<String, CalibratedItem> known = new HashMap<>();
        calibration.items().forEach(item -> known.put(item.name(), item));
        ScoredItems items = empty();
        for (int c = 0; c < grid.columns(); c++) {
            CalibratedItem item = known.get(grid.columnNames().get(c));
            if (item == null) {
                items.rest.add(c);
            } else {
                items.add(c, item.curve(), item.labels());
            }
        }
        return items;
    }

    /** Items of a bank are found by their names; their categories are 0, 1 and so on. */
    static ScoredItems of(Grid grid, ItemBank bank) {
        Map<String, ItemCurve> known = new HashMap<>();
        for (BankItem item : bank.items()) {
            known.put(item.id(), item.curve());
        }
        ScoredItems items = empty();
        for (int c = 0; c < grid.columns(); c++) {
            ItemCurve curve = known.get(grid.columnNames().get(c));
            if (curve == null) {
                items.rest.add(c);
            } else {
                List<Double> labels = new ArrayList<>();
                for (int k = 0; k < curve.categories(); k++) {
                    labels.add((double) k);
                }
                items.add(c, curve, labels);
            }
        }
        return items;
    }

    static ScoredItems none(Grid grid) {
        ScoredItems items = empty();
        for (int c = 0; c < grid.columns(); c++) {
            items.rest.add(c);
        }
        return items;
    }

    private static ScoredItems empty() {
        return new ScoredItems(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(int column, ItemCurve curve, List<Double> own) {
        columns.add(column);
        curves.add(curve);
        labels.add(own);
    }

    byte[] answers(Grid grid, int person) {
        byte[] answers = new byte[columns.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = -1;
            if (grid.has(person, columns.get(i))) {
                int category = labels.get(i).indexOf(grid.at(person, columns.get(i)) + 0.0);
                if (category < 0) {
                    throw Refusal.of(
                            "category",
                            grid.columnNames().get(columns.get(i)) + " has no category "
                                    + Shown.number(grid.at(person, columns.get(i))) + " (row "
                                    + grid.rowNames().get(person) + ").",
                            "Score answers from 0 for the lowest category up, or correct the cell.");
                }
                answers[i] = (byte) category;
            }
        }
        return answers;
    }
}
