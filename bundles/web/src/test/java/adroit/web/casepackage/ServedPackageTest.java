package adroit.web.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import adroit.catalog.Catalog;
import adroit.exchange.framework.CasePackage;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a list of documents keeps while it is made. */
class ServedPackageTest {
    private static final String BASE = "https://city.example/ims/case/v1p1";
    private static final int PACKAGES = 12;

    private final List<WeakReference<CasePackage>> made = new ArrayList<>();

    private ServedPackage made(int number) {
        Catalog catalog = new Catalog(
                "field-" + number,
                "Field " + number,
                "1",
                LocalDate.of(2026, 5, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
        CasePackage content = CasePackage.of(catalog, BASE);
        made.add(new WeakReference<>(content));
        return ServedPackage.of(content, BASE);
    }

    private long held() {
        return made.stream().filter(each -> each.get() != null).count();
    }

    /** Whole packages have every item; with all of them at once a list of many would not fit into memory. */
    @Test
    void noPackageIsHeldWhileTheNextOnesAreMade() {
        List<Long> held = new ArrayList<>();
        Stream<ServedPackage> packages = IntStream.range(0, PACKAGES).mapToObj(number -> {
            if (number == PACKAGES - 1) {
                for (int tries = 0; tries < 50 && held() > 2; tries++) {
                    System.gc();
                }
                held.add(held());
            }
            return made(number);
        });

        assertThat(ServedPackage.documents(packages)).hasSize(PACKAGES);
        assertThat(held).allMatch(each -> each <= 2).hasSize(1);
    }
}
