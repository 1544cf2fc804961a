package org.aliquot.search;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what is found up to date with what is published, whoever published it. Doing it again changes nothing. */
@Service
public class SearchIndex {

    private final PassageIndex passages;
    private final QuestionIndex questions;
    private final WordIndex words;
    private final TransactionTemplate transaction;

    SearchIndex(PassageIndex passages, QuestionIndex questions, WordIndex words, TransactionTemplate transaction) {
        this.passages = passages;
        this.questions = questions;
        this.words = words;
        this.transaction = transaction;
    }

    /** Takes up all that is new. */
    public void refresh() {
        while (someMore()) {
            // some in each transaction: nobody waits long for a connection
        }
    }

    /** Takes up some of what is new; false when nothing was. */
    boolean someMore() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int lessons = passages.takeUp();
            if (lessons > 0) {
                words.add();
            }
            return lessons + questions.takeUp() > 0;
        }));
    }
}
