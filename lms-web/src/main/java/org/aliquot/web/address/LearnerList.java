package org.aliquot.web.address;

import org.aliquot.word.Word;

/** What of a learner has more entries than their page shows. */
public enum LearnerList implements Word {
    TASKS,
    LESSONS,
    MESSAGES,
    ACTS
}
