package adroit.measurement.irt;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Expected abilities of many persons on calibrated items. By lanes of the processor where the Java machine was started with {@code --add-modules jdk.incubator.vector}, plain elsewhere: the same numbers
 * to the last bit. Safe to share.
 */
public final class EapScale {
    /** How many rows are multiplied at most before the product is brought back to a sum of 1. */
    private static final int RESCALE = 64;

    private final int items;
    private final int[] start;
    private final double[] cells;
    private final double[] weight;
    private final double[] theta;
    private final Supplier<Products> products;

    /** Computes in the fastest way there is here. */
    public EapScale(List<ItemCurve> curves) {
        this(curves, Products.fastest());
    }

    EapScale(List<ItemCurve> curves, Supplier<Products> products) {
        Nodes nodes = new Nodes();
        this.items = curves.size();
        this.products = products;
        this.weight = Arrays.copyOf(nodes.weight, Nodes.PADDED);
        this.theta = Arrays.copyOf(nodes.theta, Nodes.PADDED);
        this.start = new int[items + 1];
        for (int i = 0; i < items; i++) {
            start[i + 1] = start[i] + curves.get(i).categories();
        }
        this.cells = new double[start[items] * Nodes.PADDED];
        for (int i = 0; i < items; i++) {
            for (int q = 0; q < Nodes.COUNT; q++) {
                put(i, q, curves.get(i).probabilities(nodes.theta[q]));
            }
        }
    }

    private void put(int item, int node, double[] p) {
        int slice = node - node % Products.SLICE;
        for (int k = 0; k < p.length; k++) {
            cells[slice * start[items] + (start[item] + k) * Products.SLICE + node - slice] = p[k];
        }
    }

    /** One node after the other, whatever the machine offers. */
    public static EapScale plain(List<ItemCurve> curves) {
        return new EapScale(curves, PlainProducts::new);
    }

    /** Whether {@link #EapScale(List)} takes several nodes at a time. */
    public static boolean takesLanes() {
        return !(Products.fastest().get() instanceof PlainProducts);
    }

    /**
     * Scores persons.
     *
     * @param answers person by person, the category of each item, −1 where missing
     * @param abilities takes the ability of each person, NaN where there is no answer
     * @param errors takes their standard errors
     */
    public void score(byte[] answers, double[] abilities, double[] errors) {
        if (items == 0 || answers.length != abilities.length * items || errors.length != abilities.length) {
            throw new IllegalArgumentException(answers.length + " answers to " + items + " items for "
                    + abilities.length + " abilities and " + errors.length + " errors");
        }
        Block block = new Block(Math.min(Products.BLOCK, abilities.length));
        for (int from = 0; from < abilities.length; from += Products.BLOCK) {
            block.score(answers, from, Math.min(Products.BLOCK, abilities.length - from), abilities, errors);
        }
    }

    /** Room for some persons at a time. */
    private final class Block {
        private final Products by = products.get();
        private final double[] posterior;
        private final int[] offsets;
        private final int[] counts;

        Block(int persons) {
            posterior = new double[persons * Nodes.PADDED];
            offsets = new int[persons * items];
            counts = new int[persons];
        }

        void score(byte[] answers, int from, int persons, double[] abilities, double[] errors) {
            for (int p = 0; p < persons; p++) {
                counts[p] = offsets(answers, (from + p) * items, p * items);
            }
            multiplied(persons, RESCALE);
            for (int p = 0; p < persons; p++) {
                if (by.sum(posterior, p) > 0) {
                    means(p, from + p, abilities, errors);
                } else {
                    new Block(1).scoreWithCare(answers, from + p, abilities, errors);
                }
            }
        }

        /** One person whose product vanishes between two rescalings. */
        private void scoreWithCare(byte[] answers, int person, double[] abilities, double[] errors) {
            counts[0] = offsets(answers, person * items, 0);
            multiplied(1, 1);
            means(0, person, abilities, errors);
        }

        private int offsets(byte[] answers, int from, int to) {
            int count = 0;
            for (int i = 0; i < items; i++) {
                int answer = answers[from + i];
                if (answer >= start[i + 1] - start[i]) {
                    throw new IllegalArgumentException("item " + (i + 1) + " has no category " + answer);
                }
                if (answer >= 0) {
                    offsets[to + count++] = (start[i] + answer) * Products.SLICE;
                }
            }
            return count;
        }

        /** Weights times all rows, brought back to a sum of 1 after every so many. What vanishes becomes no number. */
        private void multiplied(int persons, int every) {
            for (int p = 0; p < persons; p++) {
                System.arraycopy(weight, 0, posterior, p * Nodes.PADDED, Nodes.PADDED);
            }
            for (int from = 0; from < items; from += every) {
                for (int p = 0; p < persons && from > 0; p++) {
                    by.scale(posterior, p, 1 / by.sum(posterior, p));
                }
                by.multiply(posterior, cells, start[items], offsets, items, counts, persons, from, from + every);
            }
        }

        private void means(int p, int person, double[] abilities, double[] errors) {
            if (counts[p] == 0) {
                abilities[person] = Double.NaN;
                errors[person] = Double.NaN;
                return;
            }
            double share = 1 / by.sum(posterior, p);
            double mean = by.sum(posterior, p, theta) * share;
            abilities[person] = mean;
            errors[person] = StrictMath.sqrt(Math.max(by.squares(posterior, p, theta, mean) * share, 1e-12));
        }
    }
}
