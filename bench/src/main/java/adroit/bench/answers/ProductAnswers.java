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
            clients.forEach(client -> open(forms, client));
            return AtOnce.seconds(clients.stream()
                    .<Runnable>map(client -> () -> fill(forms, client))
                    .toList());
        }
    }

    /** Nobody answers what they did not see: the page with the questions was asked for before. */
    private static void open(Forms forms, Town.Client client) {
        client.forms().forEach(form -> forms.find(writer(client), form));
    }

    private static void fill(Forms forms, Town.Client client) {
        Writer writer = writer(client);
        for (String form : client.forms()) {
            for (int i = 0; i < Town.QUESTIONS; i++) {
                Saving saving = forms.save(writer, form, Town.question(i), Answer.level(1 + i % 5), 0L);
                if (!(saving instanceof Saving.Kept)) {
                    throw new IllegalStateException("an answer was not kept");
                }
            }
        }
    }

    private static Writer writer(Town.Client client) {
        return new Writer(client.person(), "bench", null);
    }
}
