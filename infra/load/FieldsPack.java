package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Beside {@link LoadPack}: an exam whose fields a class shares, and one in which each attempt has a film of its own. */
final class FieldsPack {

    /** A field in which something is marked, a slide of three fields on which something is counted, and one that is named. */
    static final String SHARED = "load-fields";

    /** A differential count, ten fields of view. */
    static final String OWN = "load-films";

    private static final String ITEMS = """
            items:
              - id: load-field-marks
                type: field-marks
                find: [dysmorphic-red-cell]
                among: [crenated-red-cell, budding-yeast, urine-red-cell, urine-white-cell]
                fewest: 3
                most: 5
                stem: "Mark every dysmorphic red cell in this field of sediment."
                %1$s
              - id: load-field-count
                type: field-count
                counters:
                  - {kinds: [urine-white-cell], fewest: 0, most: 18}
                  - {kinds: [urine-red-cell], fewest: 0, most: 18}
                among: [budding-yeast]
                fields: 3
                tolerance: "1"
                unit: "/HPF"
                stem: "Count the white cells and the red cells in each of these fields of sediment."
                %1$s
              - id: load-field
                type: field
                shows: p-malariae-band
                stem: "What does the pointer show?"
                shuffle: true
                options:
                  - {id: a, text: "A band form", correct: true, rationale: "It stretches across the cell."}
                  - {id: b, text: "A ring", misconception: ring, rationale: "It is no ring."}
                  - {id: c, text: "A platelet", misconception: platelet, rationale: "It lies within the cell."}
                  - {id: d, text: "A basophil", misconception: white-cell, rationale: "It lies within a red cell."}
                %1$s
              - id: load-film
                type: differential
                percents: {neutrophil: 58, lymphocyte: 30, monocyte: 7, eosinophil: 4, basophil: 1}
                cells: 100
                stem: "Count all 100 leukocytes in the ten fields by class."
                %1$s
            """;

    private static final String REST = """
            topic: load-topic
            level: application
            difficulty: 0
            difficultyReason: "Made for measuring"
            rationale: "Made for measuring."
            takeaway: "Look at all of it."
            references: ["None"]
            enemies: []
            originality: attested
            """;

    private FieldsPack() {}

    static void write(Path parent) throws IOException {
        LoadPack.write(parent);
        Path root = parent.resolve("load");
        Files.writeString(root.resolve("items/lo/fields.yaml"), ITEMS.formatted(REST.indent(4).strip()));
        Files.writeString(root.resolve("exams/" + SHARED + ".yaml"), exam(SHARED, "load-field-marks, load-field-count, load-field"));
        Files.writeString(root.resolve("exams/" + OWN + ".yaml"), exam(OWN, "load-film"));
    }

    private static String exam(String key, String questions) {
        return """
                key: %s
                title: "Under the microscope, %s"
                delivery: fixed
                timeLimitMinutes: 150
                modes: [exam]
                review: after-final
                scale: 0-999
                courses: [load]
                shuffle: false
                questions: [%s]
                """.formatted(key, key, questions);
    }
}
