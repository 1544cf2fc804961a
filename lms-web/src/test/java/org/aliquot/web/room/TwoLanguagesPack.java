package org.aliquot.web.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aliquot.packfile.MadeFrom;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.prose.Prose;

/** One course with a lesson, a check and three questions; the last question, the exam and a term have no Spanish. */
final class TwoLanguagesPack {

    static final String ID = "twotongues";
    static final String LESSON = ID + "-01";
    static final String QUIZ = ID + "-quiz";
    static final String EXAM = ID + "-exam";

    private final Path folder;

    TwoLanguagesPack(Path folder) {
        this.folder = folder;
        write("pack.yaml", """
                id: twotongues
                title: "Two languages"
                license: "Apache-2.0"
                authors: ["Somebody"]
                """);
        write("blueprints/b.yaml", """
                key: twotongues-board
                title: "Board"
                source: "Outline"
                date: "2026-11-20"
                areas:
                  - {code: AA, title: "Area", minPercent: 50, maxPercent: 100, topics: [twotongues-topic]}
                """);
        write("courses/c.yaml", """
                slug: twotongues
                title: "Drawing blood"
                summary: "About it."
                public: true
                sections:
                  - title: "First"
                    lessons: [twotongues-01]
                """);
        write("lessons/l.md", """
                ---
                id: twotongues-01
                title: "The tourniquet"
                area: AA
                minutes: 10
                summary: "When it comes off."
                objectives: ["Say when it comes off"]
                topics: [twotongues-topic]
                references: ["A book"]
                ---
                The tourniquet comes off within one minute.

                ## Why {#why}

                Blood that stands becomes thicker.

                ![Where it goes](exhibit:twotongues-arm)

                [Check yourself](check:twotongues-01-c1)
                """);
        write("items/i.yaml", "items:\n" + question(ID + "-1") + family() + question(ID + "-3"));
        write("checks/c.yaml", "items:\n" + question(LESSON + "-c1"));
        write("exams/q.yaml", """
                key: twotongues-quiz
                title: "Quiz"
                delivery: practice
                modes: [tutor]
                review: after-final
                scale: none
                shuffle: false
                courses: [twotongues]
                lesson: twotongues-01
                questions: [twotongues-1, twotongues-2, twotongues-3]
                """);
        write("exams/e.yaml", """
                key: twotongues-exam
                title: "Exam"
                delivery: practice
                modes: [exam]
                review: after-final
                scale: none
                shuffle: false
                courses: [twotongues]
                questions: [twotongues-1, twotongues-3]
                """);
        write("topics.yaml", """
                topics:
                  twotongues-topic: "Tourniquets"
                """);
        write("glossary.yaml", """
                terms:
                  - {term: "tourniquet", also: ["band"], definition: "A tourniquet slows the blood.", area: "First", lesson: twotongues-01}
                  - {term: "loop of the band", definition: "The loop of the band lets it open.", area: "First", lesson: twotongues-01}
                """);
        write("exhibits/twotongues-arm.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 100" role="img">
                  <title>An arm with a band</title>
                  <desc>An outline of an arm. A band lies above the elbow.</desc>
                  <text x="10" y="40">elbow</text>
                  <text x="200" y="40">EDTA</text>
                </svg>
                """);
        write("es/exhibits/a.yaml", """
                exhibits:
                  twotongues-arm:
                    title: "Un brazo con una ligadura"
                    desc: "Contorno de un brazo. Una ligadura está por encima del codo."
                    texts:
                      "elbow": "codo"
                """);
        write("es/topics.yaml", """
                topics:
                  twotongues-topic: "Torniquetes"
                """);
        write("es/glossary.yaml", """
                terms:
                  - {term: "tourniquet", name: "torniquete", also: ["ligadura"], definition: "Un torniquete frena la sangre."}
                """);
        write("es/courses/twotongues.yaml", """
                title: "Sacar sangre"
                summary: "De eso se trata."
                sections: ["Primero"]
                """);
        write("es/exams/twotongues-quiz.yaml", """
                title: "Cuestionario"
                """);
        write("es/blueprints/twotongues-board.yaml", """
                title: "Junta"
                areas: {AA: "Tema"}
                """);
        write("es/lessons/l.md", """
                ---
                id: twotongues-01
                title: "El torniquete"
                summary: "Cuándo se quita."
                objectives: ["Diga cuándo se quita"]
                ---
                El torniquete (*tourniquet*) se quita antes de un minuto.

                ## Por qué {#why}

                La sangre que no circula se concentra.

                ![Dónde se pone](exhibit:twotongues-arm)

                [Compruébelo](check:twotongues-01-c1)
                """);
        write("es/items/i.yaml", "items:\n" + spanish(ID + "-1") + """
                  - id: twotongues-2
                    stem: "Se extraen {{ml}} mL por tubo. ¿Cuánto suman dos tubos?"
                    rationale: "Dos por {{ml}} son {{key}}."
                    takeaway: "Sume todos los tubos."
                """);
        write("es/checks/c.yaml", "items:\n" + spanish(LESSON + "-c1"));
        accept();
    }

    List<PackFolder> source() {
        return List.of(new PackFolder(folder));
    }

    private void accept() {
        PackFolder pack = new PackFolder(folder);
        PackReader reader = new PackReader(new Prose());
        if (!(reader.read(pack) instanceof PackRead.Good(Pack sound))) {
            throw new IllegalStateException(String.valueOf(reader.read(pack)));
        }
        write(MadeFrom.FILE, MadeFrom.write(reader.translation(pack, sound).madeFrom()));
    }

    private static String question(String id) {
        return """
                  - id: %s
                    type: single
                    topic: twotongues-topic
                    lesson: twotongues-01
                    objective: 1
                    level: recall
                    difficulty: 0.5
                    difficultyReason: "One step"
                    shuffle: false
                    stem: "When does the tourniquet come off?"
                    options:
                      - {id: a, text: "Within one minute", correct: true, rationale: "Blood that stands becomes thicker."}
                      - {id: b, text: "Within five minutes", misconception: too-long, rationale: "By then the blood is concentrated."}
                    rationale: "One minute is the limit."
                    takeaway: "One minute."
                    link: "lesson:twotongues-01#why"
                    references: ["A book"]
                    originality: attested
                """.formatted(id);
    }

    private static String family() {
        return """
                  - id: twotongues-2
                    type: numeric
                    topic: twotongues-topic
                    lesson: twotongues-01
                    objective: 1
                    level: application
                    difficulty: 0.5
                    difficultyReason: "One step"
                    family:
                      parameters:
                        ml: {from: 20, to: 90, step: 1}
                      values:
                        key: {formula: "ml * 2", round: 0}
                    stem: "Each tube takes {{ml}} mL. How much do two tubes take, in mL?"
                    value: "{{key}}"
                    tolerance: 0
                    rationale: "Two times {{ml}} is {{key}}."
                    takeaway: "Add up all tubes."
                    link: "lesson:twotongues-01#why"
                    references: ["A book"]
                    originality: attested
                """;
    }

    private static String spanish(String id) {
        return """
                  - id: %s
                    stem: "¿Cuándo se quita el torniquete?"
                    options:
                      - {id: a, text: "Antes de un minuto", rationale: "La sangre que no circula se concentra."}
                      - {id: b, text: "Antes de cinco minutos", rationale: "Para entonces la sangre está concentrada."}
                    rationale: "El límite es un minuto."
                    takeaway: "Un minuto."
                """.formatted(id);
    }

    private void write(String file, String text) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
