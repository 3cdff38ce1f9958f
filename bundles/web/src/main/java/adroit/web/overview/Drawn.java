package adroit.web.overview;

import adroit.insight.Overview;
import adroit.web.serving.Shown;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands within the frame, drawn once for each picture of the city. Whoever is given the very same picture by core sees the same; what differs between visitors is in the frame.
 */
final class Drawn {
    private static final int MOST = 50;

    private final Map<Drawing, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawing, byte[]> eldest) {
            return size() > MOST;
        }
    };

    /** All that a drawing is made from; one and the same picture, not one like it. */
    private record Drawing(Overview picture, FieldChoice field, Depth depth, Offer offer) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Drawing drawing
                    && drawing.picture == picture
                    && drawing.field.equals(field)
                    && drawing.depth.equals(depth)
                    && drawing.offer.equals(offer);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(picture) * 31 + depth.hashCode();
        }
    }

    /** The drawing, from before or made now. */
    Content of(Overview picture, FieldChoice field, Depth depth, Offer offer, Supplier<JteModel> draw) {
        Drawing drawing = new Drawing(picture, field, depth, offer);
        byte[] known = get(drawing);
        byte[] html = known != null ? known : put(drawing, Shown.html(draw.get()));
        return output -> output.writeBinaryContent(html);
    }

    private synchronized byte @Nullable [] get(Drawing drawing) {
        return drawn.get(drawing);
    }

    private synchronized byte[] put(Drawing drawing, byte[] html) {
        drawn.put(drawing, html);
        return html;
    }
}
