package org.aliquot.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.aliquot.interchange.table.TableTemplate;

/** Tables to fill in and import: one row for each kind of question that a table holds. */
public final class QuestionTemplates {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private QuestionTemplates() {}

    /** Leaves the stream open. */
    public static void csv(OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TableTemplate.csv(examples(), file);
        file.writeTo(out);
    }

    /** Leaves the stream open. */
    public static void xlsx(OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TableTemplate.xlsx(examples(), file);
        file.writeTo(out);
    }

    private static List<Question> examples() {
        return List.of(
                draft(QuestionType.SINGLE, "Which tube is for a complete blood count?")
                        .option(option("a", "Lavender top", WHOLE, "EDTA keeps cells as they are."))
                        .option(option("b", "Light blue top", NOTHING, "Citrate dilutes the blood."))
                        .feedback("EDTA binds calcium, so that blood does not clot.")
                        .question(),
                draft(QuestionType.TRUE_FALSE, "Serum contains fibrinogen.")
                        .option(option("true", "True", NOTHING, "Plasma does."))
                        .option(option("false", "False", WHOLE, "The clot has used it up."))
                        .settings(QuestionSettings.USUAL.shuffled(false))
                        .question(),
                draft(QuestionType.MULTIPLE, "Which two are granulocytes?")
                        .option(option("a", "Neutrophil", HALF, ""))
                        .option(option("b", "Eosinophil", HALF, ""))
                        .option(option("c", "Monocyte", HALF.negate(), ""))
                        .settings(QuestionSettings.USUAL.choosing(2))
                        .question(),
                draft(QuestionType.ORDERING, "Put the steps of a Gram stain in order.")
                        .option(option("a", "Crystal violet", NOTHING, ""))
                        .option(option("b", "Iodine", NOTHING, ""))
                        .option(option("c", "Decolorizer", NOTHING, ""))
                        .order(List.of("a", "b", "c"))
                        .question(),
                draft(QuestionType.MATCHING, "Match each top with what is in the tube.")
                        .pairs(List.of(
                                new QuestionPair("Lavender", "EDTA", "", "s1", "t1"),
                                new QuestionPair("Light blue", "Citrate", "", "s2", "t2"),
                                new QuestionPair("", "Heparin", "", "", "t3")))
                        .question(),
                draft(
                                QuestionType.NUMERIC,
                                "Sodium is 140, chloride 100 and bicarbonate 25 mmol/L. What is the anion gap in mmol/L?")
                        .answer(QuestionAnswer.number("15", "0.5", WHOLE, ""))
                        .question(),
                draft(QuestionType.TEXT, "Which anticoagulant is in a lavender top?")
                        .answer(QuestionAnswer.words("EDTA", WHOLE, ""))
                        .answer(QuestionAnswer.words("K2EDTA", WHOLE, ""))
                        .question(),
                draft(QuestionType.ESSAY, "Explain why a hemolyzed sample raises potassium.")
                        .question(),
                draft(QuestionType.DESCRIPTION, "The next questions are about one patient.")
                        .question());
    }

    private static QuestionDraft draft(QuestionType type, String stem) {
        return new QuestionDraft(type)
                .id("example-" + type.word())
                .stem(stem)
                .place(new QuestionPlace("Hematology", null, "recall", List.of("example")));
    }

    private static QuestionOption option(String id, String text, BigDecimal weight, String feedback) {
        return new QuestionOption(id, text, weight, feedback);
    }
}
