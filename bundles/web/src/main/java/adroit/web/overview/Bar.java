package adroit.web.overview;

import java.util.Locale;

/**
 * The drawing of one stacked bar, in per cent of its width.
 *
 * @param counted what is drawn
 */
public record Bar(Counted counted) {

    public String metWidth() {
        return share(counted.met());
    }

    public String mayBeMetWidth() {
        return share(counted.mayBeMet());
    }

    public String belowStart() {
        return share(counted.met() + counted.mayBeMet());
    }

    public String belowWidth() {
        return share(counted.below());
    }

    public String openStart() {
        return share(counted.assessed());
    }

    public String openWidth() {
        return share(counted.notAssessed());
    }

    /** The bar in words. */
    public String title() {
        return counted.met() + " met, " + counted.mayBeMet() + " may be met, " + counted.below() + " below target, "
                + counted.notAssessed() + " not assessed";
    }

    private String share(int part) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / counted.total());
    }
}
