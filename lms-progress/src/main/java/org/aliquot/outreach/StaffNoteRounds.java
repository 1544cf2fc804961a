package org.aliquot.outreach;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to delete for good what was removed a day ago. */
@Component
class StaffNoteRounds {

    private final StaffNoteTable notes;

    StaffNoteRounds(StaffNoteTable notes) {
        this.notes = notes;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.notes-interval:PT1H}",
            initialDelayString = "${aliquot.notes-interval:PT1H}")
    void round() {
        notes.clear();
    }
}
