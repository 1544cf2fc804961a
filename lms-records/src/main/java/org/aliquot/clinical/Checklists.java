package org.aliquot.clinical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aliquot.stored.StoredJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The checklists that come with the product, one for each bench. */
@Component
public class Checklists {

    /** Something to be shown, and by which way of assessment. */
    public record Skill(String words, CompetencyElement element) {}

    record Checklist(Bench bench, List<Skill> skills) {}

    private static final StoredJson<List<Checklist>> JSON = StoredJson.of(new TypeReference<>() {});

    private final List<Checklist> all;

    Checklists() {
        this.all = read();
    }

    public List<Skill> of(Bench bench) {
        return all.stream()
                .filter(list -> list.bench() == bench)
                .findFirst()
                .orElseThrow()
                .skills();
    }

    private static List<Checklist> read() {
        try (InputStream in = requireNonNull(Checklists.class.getResourceAsStream("checklists.json"))) {
            return JSON.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
