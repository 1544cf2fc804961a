package org.aliquot.interchange;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.interchange.qti.MadeUpQuestions;

/** All that an export to QTI may meet: ordinary questions, one for each feature, and hard ones. */
final class QtiQuestions {

    private static final int SEEDS = 6;
    private static final int EACH = 25;

    private QtiQuestions() {}

    static List<ReadQuestion> all() {
        List<ReadQuestion> all = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            SomeQuestions some = new SomeQuestions(seed);
            for (int i = 0; i < EACH; i++) {
                Question question = some.next(i);
                all.add(new ReadQuestion(question, 0, SomeQuestions.media(question)));
            }
        }
        MadeUpQuestions madeUp = new MadeUpQuestions(SEEDS);
        for (int i = 0; i < SEEDS * EACH; i++) {
            all.add(madeUp.next(MadeUpQuestions.TYPES.get(i % MadeUpQuestions.TYPES.size()), i));
        }
        for (QuestionFeature feature : QuestionFeature.values()) {
            all.add(FeatureSamples.with(feature));
        }
        all.addAll(HardQuestions.texts());
        all.addAll(HardQuestions.names());
        all.addAll(HardQuestions.drafts());
        all.addAll(RuledQuestions.all());
        return all;
    }
}
