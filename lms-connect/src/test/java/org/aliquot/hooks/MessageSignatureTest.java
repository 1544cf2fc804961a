package org.aliquot.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

class MessageSignatureTest {

    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] OTHER = "another secret of thirty-two byte".getBytes(StandardCharsets.UTF_8);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    void isThatOfTheSpecificationsLibraries() {
        assertThat(MessageSignature.of(List.of(SECRET), ID, AT, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isWhatAnotherImplementationComputes() {
        String body = "{\"type\":\"test\",\"data\":{\"name\":\"Größe\"}}";

        assertThat(MessageSignature.of(List.of(OTHER), "msg_1", AT.plusMillis(999), body))
                .isEqualTo("v1," + independently(OTHER, "msg_1.1614265330." + body));
    }

    @Test
    void hasOnePartForEachSecret() {
        assertThat(MessageSignature.of(List.of(OTHER, SECRET), ID, AT, BODY).split(" "))
                .containsExactly(
                        "v1," + independently(OTHER, ID + ".1614265330." + BODY),
                        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theSecretIsWrittenAsOtherSettingsTakeIt() {
        assertThat(HookSecrets.text(SECRET)).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    private static String independently(byte[] secret, String signed) {
        byte[] bytes = signed.getBytes(StandardCharsets.UTF_8);
        HMac mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(secret));
        mac.update(bytes, 0, bytes.length);
        byte[] signature = new byte[mac.getMacSize()];
        mac.doFinal(signature, 0);
        return Base64.getEncoder().encodeToString(signature);
    }
}
