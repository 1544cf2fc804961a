package org.aliquot.web.phone;

import java.util.List;
import org.aliquot.web.question.KeptQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Questions of own practice to be answered without a network.
 *
 * @param handInUrl where the whole is handed in once all are answered; null where others are left to answer
 */
public record KeptPracticePage(
        String when, List<Question> questions, @Nullable String handInUrl) {

    /** @param revision of the answer, which counts once */
    public record Question(KeptQuestion question, int revision) {

        public String body() {
            return "{\"revision\":" + revision + ",\"final\":true}";
        }
    }
}
