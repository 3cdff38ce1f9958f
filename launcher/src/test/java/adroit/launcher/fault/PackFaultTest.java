package adroit.launcher.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import adroit.launcher.fault.PackFault.Kind;
import adroit.packs.Inspection;
import adroit.packs.Pack;
import adroit.packs.refusal.Refusal;
import adroit.packs.refusal.Refused;
import adroit.packs.signing.SigningKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault that shows without running anything is found by the gate's own looks, also by those ways that tell people no codes. */
class PackFaultTest {
    private final Forge forge;

    PackFaultTest(@TempDir Path folder) throws IOException {
        SigningKey key = SigningKey.make();
        forge = new Forge(folder, new Forge.Signers(key, key, key, key, key, key));
    }

    @Test
    void theFieldThatIsSpoiledIsRight() {
        byte[] good = forge.good(Forge.NEXT);
        assertThat(Inspection.of("good", Pack.read("good", good)).discipline().id())
                .isEqualTo(Forge.FIELD);
        byte[] other = forge.claiming(Forge.NEXT);
        assertThat(Inspection.of("other", Pack.read("other", other)).symbolicName())
                .isEqualTo("elsewhere." + Forge.FIELD);
    }

    static Stream<PackFault> showing() {
        Set<Kind> others = EnumSet.of(Kind.SIGNER, Kind.TRIAL, Kind.SERVICE);
        return Arrays.stream(PackFault.values()).filter(f -> !others.contains(f.kind()));
    }

    @ParameterizedTest
    @MethodSource("showing")
    void isFoundAsWhatItIs(PackFault fault) {
        byte[] file = fault.file(forge);
        Refused refused = catchThrowableOfType(Refused.class, () -> Inspection.of("bad", Pack.read("bad", file)));
        assertThat(refused).isNotNull();
        assertThat(refused.refusals()).extracting(Refusal::code).contains(fault.code());
    }
}
