package adroit.bench.answers;

import adroit.form.Answer;
import adroit.form.Forms;
import adroit.form.Saving;
import adroit.form.Writer;
import adroit.store.JdbcStore;
import adroit.store.Location;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Sixteen people who fill in their forms at the same time, through the product's own service. */
final class ProductAnswers {
    private ProductAnswers() {}

    /** Seconds until every answer was acknowledged. */
    static double seconds(Path database, List<Town.Client> clients) throws InterruptedException {
        try (JdbcStore store = JdbcStore.open(Location.file(database))) {
            Forms forms = new Forms(store, Clock.systemUTC());
            return AtOnce.seconds(clients.stream()
                    .<Runnable>map(client -> () -> fill(forms, client))
                    .toList());
        }
    }

    private static void fill(Forms forms, Town.Client client) {
        Writer writer = new Writer(client.person(), "bench", null);
        for (String form : client.forms()) {
            for (int i = 0; i < Town.QUESTIONS; i++) {
                Saving saving = forms.save(writer, form, Town.question(i), Answer.level(1 + i % 5), 0L);
                if (!(saving instanceof Saving.Kept)) {
                    throw new IllegalStateException("an answer was not kept");
                }
            }
        }
    }
}
