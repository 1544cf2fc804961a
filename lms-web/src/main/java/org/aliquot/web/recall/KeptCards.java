package org.aliquot.web.recall;

import java.util.List;
import org.aliquot.web.question.KeptQuestion;
import org.jspecify.annotations.Nullable;

/** Cards to be reviewed without a network, one after the other; each with its answer, as any review shows it. */
public record KeptCards(String when, List<Card> cards) {

    /**
     * @param id the same as long as the card was not reviewed: so it is graded once
     * @param url where its grade goes
     * @param days from the day it is kept until it is asked
     * @param page with its answer and the grades
     * @param question null of a card that learners judge themselves
     */
    public record Card(
            String id,
            String url,
            int days,
            CardPage page,
            @Nullable KeptQuestion question) {

        public String body() {
            String asked = page.form().question();
            return "{\"reviews\":" + page.form().seen()
                    + (asked.isEmpty() ? "" : ",\"questionVersion\":\"" + asked + "\"") + "}";
        }
    }
}
