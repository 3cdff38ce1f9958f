package adroit.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Passwords as Argon2id in the text form of the PHC string format, {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. The parameters are the first choice of the OWASP
 * password storage cheat sheet: 19 MiB, two passes, one lane. Only a few are computed at a time, so that a flood of sign-ins cannot fill the memory.
 */
public final class Passwords {
    /** The fewest characters of a password. */
    public static final int SHORTEST = 12;

    /** The most characters of a password. */
    public static final int LONGEST = 256;

    private static final Cost NOW = new Cost(19 * 1024, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int WAIT_SECONDS = 5;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys;

    private record Cost(int memoryKib, int passes, int lanes) {}

    /** Makes the hash that a password is compared with where there is no account. */
    public Passwords() {
        nobodys = text(NOW, Secret.bytes(SALT_BYTES), Secret.bytes(HASH_BYTES));
    }

    /** What is wrong with a password for the account of that name, one sentence each; empty when it will do. */
    public static List<String> problems(String accountName, String password) {
        List<String> problems = new ArrayList<>();
        int characters = password.codePointCount(0, password.length());
        if (characters < SHORTEST) {
            problems.add("The password has " + characters + " characters: use at least " + SHORTEST + ".");
        }
        if (characters > LONGEST) {
            problems.add("The password has more than " + LONGEST + " characters: use a shorter one.");
        }
        if (password.strip().equalsIgnoreCase(accountName.strip())) {
            problems.add("The password is the sign-in name: use another one.");
        }
        return List.copyOf(problems);
    }

    /** The text to keep for a password. */
    public String hash(String password) {
        byte[] salt = Secret.bytes(SALT_BYTES);
        return text(NOW, salt, compute(NOW, salt, HASH_BYTES, password));
    }

    /**
     * Whether the password is the one behind the hash. Without a hash it takes the same time and is false.
     *
     * @throws TooManySignIns when others' passwords are still being computed
     */
    public boolean matches(String password, @Nullable String hash) {
        Matcher form = FORM.matcher(hash != null ? hash : nobodys);
        if (!form.matches()) {
            return matches(password, null);
        }
        Cost cost = new Cost(number(form, 1), number(form, 2), number(form, 3));
        byte[] expected = Base64.getDecoder().decode(form.group(5));
        byte[] actual = compute(cost, Base64.getDecoder().decode(form.group(4)), expected.length, password);
        return MessageDigest.isEqual(expected, actual) && hash != null;
    }

    private byte[] compute(Cost cost, byte[] salt, int length, String password) {
        takePlace();
        try {
            return argon2id(cost, salt, length, password);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManySignIns();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns();
        }
    }

    private static byte[] argon2id(Cost cost, byte[] salt, int length, String password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] out = new byte[length];
        generator.generateBytes(utf8(password), out);
        return out;
    }

    private static byte[] utf8(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cost cost, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.format(
                Locale.ROOT,
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                cost.memoryKib(),
                cost.passes(),
                cost.lanes(),
                base64.encodeToString(salt),
                base64.encodeToString(hash));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
