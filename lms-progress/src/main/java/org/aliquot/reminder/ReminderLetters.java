package org.aliquot.reminder;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aliquot.completion.OwnProgress;
import org.aliquot.delivery.Attempts;
import org.aliquot.digest.Sha256;
import org.aliquot.mail.Letter;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountMail;
import org.aliquot.people.Secrets;
import org.aliquot.plan.DayPlan;
import org.aliquot.plan.DayPlans;
import org.aliquot.plan.DayTask;
import org.aliquot.plan.Goals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a reminder: with its mark that it is written in one transaction, so that each day has one or none. */
@Component
class ReminderLetters {

    static final String KIND = "study-reminder";

    private static final Duration USEFUL = Duration.ofHours(3);

    private final ReminderTable table;
    private final Goals goals;
    private final DayPlans plans;
    private final OwnProgress progress;
    private final Attempts attempts;
    private final AccountMail mail;
    private final ReminderLinks links;

    ReminderLetters(
            ReminderTable table,
            Goals goals,
            DayPlans plans,
            OwnProgress progress,
            Attempts attempts,
            AccountMail mail,
            ReminderLinks links) {
        this.table = table;
        this.goals = goals;
        this.plans = plans;
        this.progress = progress;
        this.attempts = attempts;
        this.mail = mail;
        this.links = links;
    }

    /** Nothing on a day off, without access, and where nothing is left to do. */
    @Transactional
    void write(ReminderTable.Waiting waiting) {
        Optional<DayPlan> plan = plan(waiting);
        String secret = Secrets.random();
        if (plan.isPresent() && table.write(waiting, Sha256.of(secret))) {
            Letter letter = letter(plan.get(), mail.link(links.end(secret)));
            mail.sendAll(KIND, List.of(new AccountMail.Outgoing(waiting.learner(), _ -> letter)), USEFUL);
        }
    }

    private Optional<DayPlan> plan(ReminderTable.Waiting waiting) {
        AccountId learner = waiting.learner();
        return goals.of(learner)
                .filter(goal -> goal.studyDays().minutesOn(waiting.day()) > 0)
                .filter(goal -> goals.choices(learner).stream()
                        .anyMatch(target -> target.key().equals(goal.target())))
                .flatMap(_ -> plans.today(learner, progress.day(learner).courses(), attempts.open(learner)))
                .filter(ReminderLetters::isUntouched);
    }

    private static boolean isUntouched(DayPlan plan) {
        return !plan.tasks().isEmpty() && plan.tasks().stream().noneMatch(DayTask::done);
    }

    private Letter letter(DayPlan plan, String end) {
        return ReminderWords.letter(plan)
                .about("minutes", String.valueOf(plan.minutes()))
                .with(new Letter.Action("Start with the first task", mail.link(links.today())))
                .ending("You asked for this email on your study days. To stop it, open this address:", end)
                .endedAt(end);
    }
}
