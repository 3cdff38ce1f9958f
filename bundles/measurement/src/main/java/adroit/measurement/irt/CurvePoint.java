package adroit.measurement.irt;

/** The probabilities of an item's categories at one ability, with their first and second derivatives. */
record CurvePoint(double[] probabilities, double[] first, double[] second) {

    double information() {
        double sum = 0;
        for (int k = 0; k < first.length; k++) {
            sum += first[k] * first[k] / probabilities[k];
        }
        return sum;
    }

    double expected() {
        double sum = 0;
        for (int k = 1; k < probabilities.length; k++) {
            sum += k * probabilities[k];
        }
        return sum;
    }

    double variance() {
        double mean = expected();
        double sum = 0;
        for (int k = 0; k < probabilities.length; k++) {
            sum += (k - mean) * (k - mean) * probabilities[k];
        }
        return sum;
    }

    /** d ln P / dθ of the category. */
    double slope(int category) {
        return first[category] / probabilities[category];
    }

    /** Σ P′P″/P, the term of Warm's weighting. */
    double bias() {
        double sum = 0;
        for (int k = 0; k < first.length; k++) {
            sum += first[k] * second[k] / probabilities[k];
        }
        return sum;
    }
}
