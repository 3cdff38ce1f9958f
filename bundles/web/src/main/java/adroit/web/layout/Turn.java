package adroit.web.layout;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Which part of a long list a page shows, and the way to the rest.
 *
 * @param from place of the first that is shown, from 1
 * @param to place of the last that is shown; 0 where there is none
 * @param all how many there are
 * @param before address of the page before; empty on the first
 * @param next address of the next page; empty on the last
 */
public record Turn(int from, int to, int all, String before, String next) {
    /**
     * The part that was asked for; the last one where there are not so many.
     *
     * @param size of a page
     * @param page counted from 1
     * @param href gives the address of a page
     */
    public static Turn of(int all, int size, int page, IntFunction<String> href) {
        int pages = Math.max(1, (all + size - 1) / size);
        int shown = Math.min(page, pages);
        return new Turn(
                (shown - 1) * size + 1,
                Math.min(all, shown * size),
                all,
                shown == 1 ? "" : href.apply(shown - 1),
                shown == pages ? "" : href.apply(shown + 1));
    }

    /** What an address asks for; what makes no sense asks for the first page. */
    public static int asked(String page) {
        return page.matches("[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1;
    }

    /** Of the list what is shown. */
    public <T> List<T> of(List<T> list) {
        return list.subList(from - 1, to);
    }

    /** Whether there is more than is shown. */
    public boolean isPart() {
        return to - from + 1 < all;
    }

    /** Which of them are shown, such as {@code 101 to 200 of 430}. */
    public String said() {
        return Counts.of(from) + " to " + Counts.of(to) + " of " + Counts.of(all);
    }
}
