package org.aliquot.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** What the database keeps is of no use without the key, and nothing opens in a place that it was not sealed for. */
class VaultTest {

    private static final byte[] SECRET = "JBSWY3DPEHPK3PXP".getBytes(StandardCharsets.UTF_8);

    private final String key = SealingKey.fresh(new SecureRandom());

    @Test
    void opensWhatItSealedAndHidesIt() {
        byte[] sealed = vault(key).seal("totp of 1", SECRET);
        assertThat(vault(key).open("totp of 1", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("JBSWY3DP");
        assertThat(vault(key).seal("totp of 1", SECRET)).isNotEqualTo(sealed);
        assertThat(vault(key).sealedAnew("totp of 1", sealed)).isEmpty();
    }

    @Test
    void refusesWhatWasMovedOrChanged() {
        byte[] sealed = vault(key).seal("totp of 1", SECRET);
        assertThatThrownBy(() -> vault(key).open("totp of 2", sealed)).isInstanceOf(VaultRefused.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault(key).open("totp of 1", sealed)).isInstanceOf(VaultRefused.class);
    }

    @Test
    void saysWhichKeyIsMissing() {
        byte[] sealed = vault(key).seal("totp of 1", SECRET);
        Vault stranger = vault(SealingKey.fresh(new SecureRandom()));
        assertThatThrownBy(() -> stranger.open("totp of 1", sealed))
                .isInstanceOf(VaultRefused.class)
                .hasMessageContaining("ALIQUOT_SECRET_KEY")
                .hasMessageNotContaining(key);
    }

    @Test
    void sealsAnewWhatLiesInClearOrUnderTheKeyBefore() {
        byte[] inClear = new Vault(new MockEnvironment()).seal("totp of 1", SECRET);
        assertThat(vault(key).open("totp of 1", inClear)).isEqualTo(SECRET);
        assertThat(vault(key).sealedAnew("totp of 1", inClear))
                .hasValueSatisfying(
                        anew -> assertThat(vault(key).open("totp of 1", anew)).isEqualTo(SECRET));

        byte[] sealed = vault(key).seal("totp of 1", SECRET);
        String next = SealingKey.fresh(new SecureRandom());
        Vault turned = new Vault(new MockEnvironment()
                .withProperty("aliquot.secret-key", next)
                .withProperty("aliquot.secret-key-before", key));
        assertThat(turned.open("totp of 1", sealed)).isEqualTo(SECRET);
        assertThat(turned.sealedAnew("totp of 1", sealed))
                .hasValueSatisfying(
                        anew -> assertThat(vault(next).open("totp of 1", anew)).isEqualTo(SECRET));
    }

    @Test
    void makesItsKeyInTheDataDirectoryForItsOwnerAlone(@TempDir Path data) throws Exception {
        Path file = data.resolve("secret.key");
        byte[] sealed = withFile(file).seal("totp of 1", SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(withFile(file).open("totp of 1", sealed)).isEqualTo(SECRET);
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertThatThrownBy(() -> vault("a good pass phrase").seal("totp of 1", SECRET))
                .isInstanceOf(VaultRefused.class)
                .hasMessageContaining("ALIQUOT_SECRET_KEY")
                .hasMessageNotContaining("pass phrase");
    }

    private static Vault vault(String key) {
        return new Vault(new MockEnvironment().withProperty("aliquot.secret-key", key));
    }

    private static Vault withFile(Path file) {
        return new Vault(new MockEnvironment().withProperty("aliquot.secret-key-file", file.toString()));
    }
}
