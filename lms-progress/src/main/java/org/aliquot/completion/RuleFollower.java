package org.aliquot.completion;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A new rule may be met by learners who do nothing more: they are found in the background. */
@Component
class RuleFollower {

    private final CourseStandings standings;

    RuleFollower(CourseStandings standings) {
        this.standings = standings;
    }

    @ApplicationModuleListener
    void follow(CompletionRuleChanged event) {
        standings.settleAll(event.course());
    }
}
