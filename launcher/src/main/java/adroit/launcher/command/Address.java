package adroit.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path of the server's API, its parts escaped. */
final class Address {
    private final StringBuilder text = new StringBuilder("/api/v1");
    private char joint = '?';

    static Address of(String... segments) {
        Address address = new Address();
        for (String each : segments) {
            address.text.append('/').append(escaped(each));
        }
        return address;
    }

    /** With a parameter, where there is a value. */
    Address with(String name, @Nullable Object value) {
        if (value != null) {
            text.append(joint).append(name).append('=').append(escaped(value.toString()));
            joint = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
