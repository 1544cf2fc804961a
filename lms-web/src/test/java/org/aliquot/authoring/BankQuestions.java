package org.aliquot.authoring;

import java.util.List;
import org.aliquot.question.ItemContent;
import org.aliquot.question.Level;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;

/** Questions as instructors write them, complete but for what a test is about. */
final class BankQuestions {

    private BankQuestions() {}

    static ItemContent about(String topic, String stem) {
        return about(topic, stem, Level.RECALL, 0.5);
    }

    static ItemContent about(String topic, String stem, Level level, double difficulty) {
        return Questions.asking(new SingleTask(
                        List.of(
                                new OptionContent("a", "Quokkaferritin", true, "Because wombats store it.", null),
                                new OptionContent("b", "Wrong", false, "Because not.", "mixed-up")),
                        true))
                .withTopic(topic)
                .withLevel(level, difficulty)
                .withStem(stem)
                .withRationale("The numbat's rule.")
                .withReferences("Handbook of bilbies, 2020")
                .content();
    }
}
