package org.aliquot.populate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aliquot.bank.ItemBank;
import org.aliquot.clock.Ids;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.PastAnswer;
import org.aliquot.delivery.PastAttempt;
import org.aliquot.delivery.PastQuestion;
import org.aliquot.delivery.PastSittings;
import org.aliquot.examplan.Mode;
import org.aliquot.question.ItemContent;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;

/** Makes up one sitting: an answer to nearly every question in its order, some changed before the end, until the clock. */
final class Taking {

    private static final double MEDIAN_SECONDS = 34;
    private static final double SPREAD = 0.6;
    private static final double SKIPPED = 0.015;
    private static final double FLAGGED = 0.05;
    private static final double CHANGED = 0.06;
    private static final double TAKEN_OVER = 0.008;
    private static final int SECONDS_TO_CHANGE = 25;

    private final Scene scene;
    private final PastSittings attempts;
    private final ItemBank bank;

    Taking(Scene scene, PastSittings attempts, ItemBank bank) {
        this.scene = scene;
        this.attempts = attempts;
        this.bank = bank;
    }

    PastAttempt take(Planned planned, Dice dice) {
        Learner learner = planned.membership().learner();
        long seed = dice.seed();
        List<PastQuestion> form = attempts.draw(planned.exam().version(), seed);
        int percent = 100 + learner.person().extraTimePercent();
        Instant access =
                planned.mode() == Mode.TUTOR ? null : planned.membership().accessEnds(scene);
        Instant deadline =
                PastAttempt.deadline(planned.exam().version(), planned.mode(), planned.startedAt(), percent, access);
        Paper paper = new Paper(planned, dice, pace(planned, form.size(), deadline, dice));
        form.forEach(paper::answer);
        paper.lookAgain();
        boolean late = deadline != null && !paper.at.isBefore(deadline);
        return new PastAttempt(
                new AttemptId(Ids.at(planned.startedAt(), dice.random())),
                learner.person().id(),
                planned.exam().version(),
                planned.mode(),
                seed,
                form,
                planned.startedAt(),
                percent,
                access,
                paper.takenOverAt,
                paper.until(deadline),
                late ? null : paper.at);
    }

    /** Seconds for a question: as long as it takes, or a little faster than the clock where that is too long. */
    private static double pace(Planned planned, int questions, @Nullable Instant deadline, Dice dice) {
        double usual = MEDIAN_SECONDS * planned.membership().learner().slowness();
        if (deadline == null) {
            return usual;
        }
        double allowed = (deadline.toEpochMilli() - planned.startedAt().toEpochMilli()) / 1000.0 / questions;
        // the mean of a log-normal lies above its median by this factor
        double mean = Math.exp(SPREAD * SPREAD / 2);
        return Math.min(usual, allowed / mean * dice.logNormal(0.72, 0.16));
    }

    /** What is being filled in. */
    private final class Paper {

        private final Dice dice;
        private final Mode mode;
        private final Learner learner;
        private final double ability;
        private final double pace;
        private final List<PastAnswer> answers = new ArrayList<>();
        private final List<ItemContent> asked = new ArrayList<>();
        private @Nullable Instant takenOverAt;
        private Instant at;

        Paper(Planned planned, Dice dice, double pace) {
            this.learner = planned.membership().learner();
            this.dice = dice;
            this.mode = planned.mode();
            this.ability = learner.ability() + learner.growth() * planned.progress() + dice.normal(0, 0.15);
            this.pace = pace;
            this.at = planned.startedAt();
        }

        void answer(PastQuestion question) {
            ItemContent item =
                    bank.version(question.item()).given(question.seed()).content();
            asked.add(item);
            long spent = (long) (1000
                    * Math.max(
                            1, dice.logNormal(pace * (1 + 0.08 * item.judgment().difficulty()), SPREAD)));
            at = at.plusMillis(spent);
            if (asked.size() > 1 && takenOverAt == null && dice.chance(TAKEN_OVER / 20)) {
                takenOverAt = at.minusMillis(spent / 2);
            }
            if (!dice.chance(SKIPPED)) {
                Response response = SimulatedAnswers.answer(item, in(item), dice);
                put(asked.size(), 1, response, dice.chance(FLAGGED), (int) spent);
            }
        }

        /** Before handing in; in tutor mode an answer is given for good. */
        void lookAgain() {
            for (PastAnswer first : mode == Mode.TUTOR ? List.<PastAnswer>of() : List.copyOf(answers)) {
                if (dice.chance(CHANGED)) {
                    int spent = 1000 * dice.between(2, SECONDS_TO_CHANGE);
                    at = at.plusMillis(spent);
                    Response response = again(asked.get(first.position() - 1));
                    put(first.position(), first.revision() + 1, response, false, first.elapsedMs() + spent);
                }
            }
            at = at.plusMillis(dice.between(800, 9_000));
        }

        private double in(ItemContent item) {
            return ability + learner.leaning(item.placement().topic());
        }

        /** Who looks again knows a little more. */
        private Response again(ItemContent item) {
            return SimulatedAnswers.answer(item, in(item) + 0.5, dice);
        }

        List<PastAnswer> until(@Nullable Instant deadline) {
            return answers.stream()
                    .filter(answer -> deadline == null || answer.savedAt().isBefore(deadline))
                    .sorted(Comparator.comparing(PastAnswer::savedAt))
                    .toList();
        }

        private void put(int position, int revision, Response response, boolean flagged, int elapsedMs) {
            answers.add(new PastAnswer(
                    position,
                    takenOverAt == null ? 1 : 2,
                    revision,
                    response,
                    flagged,
                    mode == Mode.TUTOR,
                    at,
                    elapsedMs));
        }
    }
}
