package org.aliquot.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reports about delivery as mail servers write them, each in its own way. */
final class Reports {

    private Reports() {}

    /** @param server the name of the file, such as {@code postfix} */
    static String of(String server, String address, String id, String status) {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream(server + ".eml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{ADDRESS}}", address)
                    .replace("{{ID}}", id)
                    .replace("{{STATUS}}", status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
