package org.aliquot.credits;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.aliquot.stored.StoredJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of boards and states, read from the file that comes with the product. */
@Component
public class CreditRules {

    /** A course of a pack that gives credit unless staff say otherwise. */
    record ShippedCourse(String course, BigDecimal hours, CreditCategory category) {}

    record File(List<CredentialRule> rules, List<ShippedCourse> courses) {}

    private static final StoredJson<File> JSON = StoredJson.of(File.class);

    private final File file;

    CreditRules() {
        this.file = read();
    }

    /** In the order of the file: boards first, then states. */
    public List<CredentialRule> all() {
        return file.rules();
    }

    /** Empty for a credential of which nothing is known here. */
    public Optional<CredentialRule> find(@Nullable String code) {
        return file.rules().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    List<ShippedCourse> courses() {
        return file.courses();
    }

    private static File read() {
        try (InputStream in = requireNonNull(CreditRules.class.getResourceAsStream("rules.json"))) {
            return JSON.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
