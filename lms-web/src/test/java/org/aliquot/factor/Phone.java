package org.aliquot.factor;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An authenticator app with a secret, on a phone whose clock is the server's. */
public record Phone(byte[] secret, JdbcClient jdbc) {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static Phone with(String typed, JdbcClient jdbc) {
        String text = typed.replace(" ", "");
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (char sign : text.toCharArray()) {
            held = held << 5 | SIGNS.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return new Phone(bytes.array(), jdbc);
    }

    /** What it shows now. */
    public String code() {
        return shownAfter(0);
    }

    /** What it shows so many half minutes from now. */
    public String shownAfter(int steps) {
        Instant now = jdbc.sql("select server_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        return OneTimeCode.at(secret, OneTimeCode.step(now) + steps, OneTimeCode.DIGITS);
    }

    /** What it does not show for a while before and after. */
    public String wrong() {
        String right = shownAfter(-1) + shownAfter(0) + shownAfter(1) + shownAfter(2);
        int guess = 0;
        while (right.contains("%06d".formatted(guess))) {
            guess++;
        }
        return "%06d".formatted(guess);
    }
}
