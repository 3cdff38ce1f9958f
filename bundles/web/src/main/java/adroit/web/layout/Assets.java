package adroit.web.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The addresses of style sheet, scripts, fonts and icons. A file's name carries the hash of its content, so that a browser may
 * keep it for ever.
 *
 * @param names a file's plain name, and the name it is served by
 */
public record Assets(Map<String, String> names) {

    /** Where the assets are served. */
    public static final String PATH = "/static/";

    private static final String MANIFEST = "/adroit/web/static/assets.properties";

    private static final Assets SHIPPED = read();

    public Assets {
        names = Map.copyOf(names);
    }

    /** The assets this bundle carries. */
    public static Assets shipped() {
        return SHIPPED;
    }

    /** The address of the asset with this plain name. */
    public String at(String name) {
        String served = names.get(name);
        if (served == null) {
            throw new IllegalArgumentException("name: no asset is called " + name);
        }
        return PATH + served;
    }

    /** The address of an icon within the sprite. */
    public String icon(String name) {
        return at("sprite.svg") + "#" + name;
    }

    private static Assets read() {
        Properties properties = new Properties();
        try (InputStream manifest = Assets.class.getResourceAsStream(MANIFEST)) {
            if (manifest == null) {
                throw new IllegalStateException("this bundle carries no " + MANIFEST);
            }
            properties.load(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty)));
    }
}
