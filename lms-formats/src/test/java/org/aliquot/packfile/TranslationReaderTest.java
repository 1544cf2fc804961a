package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A pack's Spanish is held against its English; what does not fit is left out, and the pack is not. */
class TranslationReaderTest {

    private static final String QUESTION = """
            items:
              - id: i-1
                stem: |
                  Primera línea.
                  Segunda con $`y`$.
                options:
                  - {id: a, text: "Correcta", rationale: "Correcta porque."}
                  - {id: b, text: "Falsa", rationale: "Falsa porque."}
                rationale: "La regla."
                takeaway: "Recuérdelo."
            """;

    private static final String LESSON = """
            ---
            id: l-01
            title: "Lección"
            summary: "Lo que da."
            objectives: ["Haga esto", "Haga aquello"]
            ---
            Texto con $`x_1`$ y [un enlace](#part).

            ## Parte {#part}

            ![**Figura 1.** Leyenda.](exhibit:drawing)

            [Compruébelo](check:l-01-c1)
            """;

    private final PackReader reader = new PackReader(new Prose());
    private final TestPack pack =
            TestPack.sound().with("es/items/i.yaml", QUESTION).with("es/lessons/l-01.md", LESSON);

    @Nested
    class Accepted {

        @Test
        void givesTheWordsOfQuestionsAndLessons() {
            accept();
            TranslationRead read = read();
            assertThat(read.problems()).isEmpty();
            assertThat(read.translation().items()).containsOnlyKeys("i-1");
            assertThat(read.translation().items())
                    .hasEntrySatisfying(
                            "i-1",
                            words -> assertThat(words.parts())
                                    .hasEntrySatisfying(
                                            "a", part -> assertThat(part.text()).isEqualTo("Correcta")));
            assertThat(read.translation().lessons())
                    .hasEntrySatisfying(
                            "l-01", words -> assertThat(words.title()).isEqualTo("Lección"));
            assertThat(read.counts())
                    .contains(new TranslationRead.Count("items", 1, 3), new TranslationRead.Count("lessons", 1, 1));
        }

        @Test
        void isStaleOnceTheEnglishHasChanged() {
            accept();
            pack.replacing("items/i.yaml", "\"The rule.\"", "\"Another rule.\"");
            TranslationRead read = read();
            assertThat(read.problems()).isEmpty();
            assertThat(read.stale())
                    .extracting(Problem::message)
                    .singleElement()
                    .asString()
                    .contains("'i-1'");
            assertThat(read.translation().items()).isEmpty();
            assertThat(read.translation().lessons()).hasSize(1);
        }

        @Test
        void isNotStaleWhenSomethingElseThanWordsHasChanged() {
            accept();
            pack.replacing("items/i.yaml", "difficulty: 0.5", "difficulty: 1.0");
            assertThat(read().stale()).isEmpty();
        }
    }

    @Test
    void isNotTakenBeforeSomebodyHasAcceptedIt() {
        assertThat(read().translation().items()).isEmpty();
        assertThat(messages()).anyMatch(message -> message.contains("made-from.yaml"));
    }

    @Test
    void aFaultLeavesOneQuestionOutAndNamesItsLine() {
        pack.replacing("es/items/i.yaml", "$`y`$", "$`z`$");
        accept();
        TranslationRead read = read();
        assertThat(read.translation().items()).isEmpty();
        assertThat(read.translation().lessons()).hasSize(1);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("es/items/i.yaml"))
                .extracting(Problem::line)
                .containsOnly(3);
        assertThat(reader.read(pack)).isInstanceOf(PackRead.Good.class);
        assertThat(reader.check(pack)).isInstanceOf(PackRead.Bad.class);
    }

    @Test
    void namesWhatIsMissingAndWhatIsTooMuch() {
        pack.replacing("es/items/i.yaml", "id: b", "id: c")
                .replacing("es/items/i.yaml", "    takeaway", "    lesson: x\n    takeaway");
        assertThat(messages())
                .anyMatch(message -> message.contains("'c' is none of the options"))
                .anyMatch(message -> message.contains("'b' of the options is missing"))
                .anyMatch(message -> message.contains("'lesson' is not known"));
    }

    @Test
    void namesUnknownQuestionsAndFiles() {
        pack.replacing("es/items/i.yaml", "id: i-1", "id: i-9").with("es/other.yaml", "a: 1");
        assertThat(messages())
                .anyMatch(message -> message.contains("unknown question 'i-9'"))
                .anyMatch(message -> message.contains("no place for this file"));
    }

    @Test
    void aLessonKeepsItsAnchorsItsDrawingsAndItsChecks() {
        pack.replacing("es/lessons/l-01.md", "{#part}", "{#parte}")
                .replacing("es/lessons/l-01.md", "[Compruébelo](check:l-01-c1)", "");
        assertThat(messages())
                .anyMatch(message -> message.contains("anchor 1 of the English is part, here parte"))
                .anyMatch(message -> message.contains("check 1 of the English is l-01-c1, here none"));
    }

    private void accept() {
        pack.with(MadeFrom.FILE, MadeFrom.write(read().madeFrom()));
    }

    private List<String> messages() {
        return read().problems().stream().map(Problem::message).toList();
    }

    private TranslationRead read() {
        return reader.translation(pack, ((PackRead.Good) reader.read(pack)).pack());
    }
}
