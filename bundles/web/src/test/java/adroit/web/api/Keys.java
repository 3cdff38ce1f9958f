package adroit.web.api;

import adroit.packs.signing.SigningKey;

/** Publishers' keys, made for a test. */
final class Keys {
    private Keys() {}

    /** The body that trusts a new key. */
    static String body(String pem, String more) {
        return "{\"publicKey\":\"" + pem.replace("\n", "\\n") + "\",\"name\":\"Sample City\"" + more + "}";
    }

    static String newKey() {
        return SigningKey.make().publisher().pem();
    }

    /** Trusts a new key, and says its fingerprint. */
    static String trusted(Client owner) {
        return owner.post("/api/v1/publishers", body(newKey(), ""))
                .json()
                .path("id")
                .asText();
    }
}
