package org.aliquot.web.progress;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Map;
import org.aliquot.mastery.SharedMistake;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.words.TopicTitles;

/** What a misconception means to whoever has it, and what helps against it. */
public final class MistakeWords {

    /**
     * Two sentences.
     *
     * @param title what happens
     * @param advice what to do about it
     */
    record Words(String title, String advice) {

        /** The same of several learners. */
        String ofLearners() {
            return title.replaceFirst("^You ", "They ");
        }
    }

    /** The families of misconceptions that authors choose from. */
    private static final Map<String, Words> KNOWN = Map.ofEntries(
            Map.entry(
                    "most-common-anyway",
                    new Words(
                            phrase("You choose the classic answer even though a finding argues against it"),
                            phrase("Before you choose, look for the one result that does not fit."))),
            Map.entry(
                    "direction-reversed",
                    new Words(
                            phrase("You reverse the direction of a change"),
                            phrase("Decide whether the value goes up or down, and why, before you read the options."))),
            Map.entry(
                    "ignored-control",
                    new Words(
                            phrase("You overlook what the controls say"),
                            phrase("Read the controls first. When they fail, no result counts."))),
            Map.entry(
                    "wrong-denominator",
                    new Words(
                            phrase("You divide by the wrong number"),
                            phrase("Write the formula with its units before you put in numbers."))),
            Map.entry(
                    "right-test-wrong-order",
                    new Words(
                            phrase("You choose a test that belongs to an earlier or later step"),
                            phrase("Ask which step the question is about, and what is known at that point."))),
            Map.entry(
                    "time-temperature",
                    new Words(
                            phrase("You mix up times and temperatures"),
                            phrase("Write each limit in a note, with the reason for it."))),
            Map.entry(
                    "screen-for-confirm",
                    new Words(
                            phrase("You mistake a screening test for a confirmatory test"),
                            phrase(
                                    "Ask whether the question wants to find everyone who may be affected or to be sure of one person."))),
            Map.entry(
                    "additive-effect",
                    new Words(
                            phrase("You mix up what tube additives do"),
                            phrase("Go through the additives once more: what each binds, and which tests it spoils."))),
            Map.entry(
                    "gram-by-shape",
                    new Words(
                            phrase("You identify organisms by shape alone"),
                            phrase(
                                    "Take the Gram reaction and the biochemical results together before you name the organism."))),
            Map.entry(
                    "policy-for-rule",
                    new Words(
                            phrase("You mistake one laboratory's policy for a rule"),
                            phrase(
                                    "Ask who sets the limit: the law, the accreditor, the manufacturer, or the laboratory."))),
            Map.entry(
                    "sample-swap",
                    new Words(
                            phrase("You mix up serum, plasma, and whole blood"),
                            phrase("Ask what is left in the tube, and whether fibrinogen and cells are still in it."))),
            Map.entry(
                    "antibody-antigen-swap",
                    new Words(
                            phrase("You mix up antigens and antibodies"),
                            phrase(
                                    "Name what is on the cell and what is in the plasma before you read the reaction."))),
            Map.entry(
                    "old-name-or-limit",
                    new Words(
                            phrase("You answer with an older name or limit"),
                            phrase("Look up the current name or limit in the lesson, and write a note beside it."))),
            Map.entry(
                    "unit-or-decimal",
                    new Words(
                            phrase("You slip on units or decimal places"),
                            phrase("Estimate the size of the answer first, and carry the units through each step."))),
            Map.entry(
                    "safety-shortcut",
                    new Words(
                            phrase("You choose the faster way over the safe one"),
                            phrase("When safety and speed compete, the exam asks for safety."))),
            Map.entry(
                    "normal-read-as-abnormal",
                    new Words(
                            phrase("You read a normal result as abnormal"),
                            phrase("Compare each result with its reference interval before you look for a disease."))),
            Map.entry(
                    "forward-reverse-swap",
                    new Words(
                            phrase("You mix up forward and reverse typing"),
                            phrase(
                                    "Forward typing tests the patient's red cells. Reverse typing tests the patient's plasma."))),
            Map.entry(
                    "in-vitro-for-in-vivo",
                    new Words(
                            phrase("You mistake what happened in the tube for what happens in the patient"),
                            phrase("Ask whether the collection or the storage could have caused the result."))),
            Map.entry(
                    "sensitivity-specificity-swap",
                    new Words(
                            phrase("You mix up sensitivity and specificity"),
                            phrase("Sensitivity looks at people with the disease, specificity at people without it."))),
            Map.entry(
                    "red-for-white-cell",
                    new Words(
                            phrase("You mix up findings of red cells and white cells"),
                            phrase("Name the cell line first, then the finding."))));

    private static final int MOST_QUESTIONS = 6;

    private MistakeWords() {}

    static ProgressPage.Mistake view(SharedMistake mistake, TopicTitles topics) {
        Words words = of(mistake.misconception());
        int all = mistake.questions().size();
        return new ProgressPage.Mistake(
                t(words.title()),
                t(words.advice()),
                all > MOST_QUESTIONS
                        ? t("The latest {0} of {1} questions:", MOST_QUESTIONS, all)
                        : t("In these {0} questions:", all),
                mistake.questions().stream()
                        .limit(MOST_QUESTIONS)
                        .map(question -> new ProgressPage.Made(
                                topics.of(question.topic()),
                                t("{0}, question {1}", titled(question.title()), question.position()),
                                ExamUrls.reviewOf(question.attempt().toString(), question.position())))
                        .toList());
    }

    /** What happens, said of several learners to whoever teaches them. */
    public static String ofLearners(String misconception) {
        return of(misconception).ofLearners();
    }

    /** A tag that an author made up says what it says. */
    static Words of(String misconception) {
        return KNOWN.getOrDefault(
                misconception,
                new Words(
                        t("The same mistake: {0}", misconception.replace('-', ' ')),
                        t("Read what the answers say about these questions, one after the other.")));
    }
}
