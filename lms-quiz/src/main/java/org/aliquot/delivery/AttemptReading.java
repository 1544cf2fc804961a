package org.aliquot.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemForLearner;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.WrittenResults.Given;
import org.aliquot.examplan.Mode;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows attempts: what a room needs, results, reviews. */
@Component
class AttemptReading {

    private final AttemptTable table;
    private final Exams exams;
    private final ItemBank bank;
    private final Finalizing finalizing;
    private final AdjustmentTable adjustments;
    private final KeysInForce keys;
    private final StrikeTable strikes;
    private final Feedbacks feedbacks;
    private final WrittenResults written;

    AttemptReading(
            AttemptTable table,
            Exams exams,
            ItemBank bank,
            Finalizing finalizing,
            AdjustmentTable adjustments,
            KeysInForce keys,
            StrikeTable strikes,
            Feedbacks feedbacks,
            WrittenResults written) {
        this.written = written;
        this.feedbacks = feedbacks;
        this.strikes = strikes;
        this.keys = keys;
        this.table = table;
        this.exams = exams;
        this.bank = bank;
        this.finalizing = finalizing;
        this.adjustments = adjustments;
    }

    AttemptView view(AttemptRow row) {
        List<PositionRow> positions = table.positions(row.id(), null);
        return new AttemptView(
                row.id(),
                row.learner(),
                row.exam(),
                title(row),
                row.mode(),
                row.status(),
                row.lease(),
                row.news(),
                !row.ending().answersDeleted(),
                new AttemptView.Timing(
                        row.timing().startedAt(),
                        row.timing().deadline(),
                        row.timing().now(),
                        row.timing().graceSeconds(),
                        row.timing().lateAnswers(),
                        row.timing().deadline() == null ? 0 : row.timing().breakLeftSeconds(),
                        row.isOnBreak() ? row.timing().breakUntil() : null,
                        row.isOwnPractice(),
                        row.isTrial()),
                new AttemptView.Form(
                        row.length(),
                        row.isAdaptive(),
                        positions.stream()
                                .map(position -> position.view(row.isClosed(position)))
                                .toList(),
                        row.isAdaptive() && row.status() == AttemptStatus.OPEN && !row.isOnBreak()
                                ? shownItem(row.id(), positions.getLast())
                                : null));
    }

    /** Until it is final, since a room may open anew to hand over what it kept; from then on as reviews are. */
    boolean showsQuestions(AttemptRow row) {
        return !row.isFinal() || (isShownAgain(row, exam(row)) && !isKeptBack(row));
    }

    List<AttemptItemView> items(AttemptId id, @Nullable Integer position) {
        List<PositionRow> positions = table.positions(id, position);
        ready(positions, PositionRow::reading);
        return positions.stream().map(row -> shownItem(id, row)).toList();
    }

    private AttemptItemView shownItem(AttemptId attempt, PositionRow row) {
        return new AttemptItemView(
                attempt,
                row.position(),
                shown(row.item(), row.options(), row.seed(), row.reading()),
                row.given().response());
    }

    Optional<byte[]> picture(AttemptId id, int position, int place) {
        return table.positions(id, position).stream()
                .findFirst()
                .flatMap(row -> bank.picture(row.item(), row.seed(), place));
    }

    OpenPractice openInTutorMode(AttemptRow row) {
        if (!row.isOwnPractice() || row.mode() != Mode.TUTOR || row.isFinal()) {
            return OpenPractice.NOTHING;
        }
        List<PositionRow> open = table.positions(row.id(), null).stream()
                .filter(position -> !position.given().isFinal())
                .toList();
        List<ItemVersionId> asked = open.stream().map(PositionRow::item).toList();
        if (table.examRunningWith(row.learner(), asked)) {
            return OpenPractice.NOTHING;
        }
        Set<ItemVersionId> kept = feedbacks.keptBack(row.learner(), row.id());
        List<PositionRow> told = open.stream()
                .filter(position -> !kept.contains(position.item()))
                .toList();
        ready(told, PositionRow::reading);
        return new OpenPractice(told.stream().map(this::open).toList(), told.size() == open.size());
    }

    private OpenQuestion open(PositionRow row) {
        Integer before = row.given().revision();
        return new OpenQuestion(
                row.position(),
                shown(row.item(), row.options(), row.seed(), row.reading()),
                bank.reviewWithoutPictures(row.item(), row.seed(), row.reading()),
                before == null ? 1 : before + 1);
    }

    /** The question with its options in an attempt's own order, in its language. */
    ItemForLearner shown(ItemVersionId version, List<String> order, long seed, Reading reading) {
        return bank.withoutPictures(version, seed, reading).ordered(order);
    }

    /** What is missing of many questions comes in one query. */
    private void ready(List<PositionRow> positions, Function<PositionRow, Reading> reading) {
        if (!positions.isEmpty()) {
            bank.versions(positions.stream().map(PositionRow::item).toList(), reading.apply(positions.getFirst()));
        }
    }

    /** What is looked at afterwards may be read in another language than it was answered in. */
    private static Reading lookedAt(PositionRow row) {
        return row.reading().orNow();
    }

    ResultView result(AttemptRow row) {
        if (row.isFinal()) {
            return finalizing.stored(row);
        }
        int answered = (int) table.positions(row.id(), null).stream()
                .filter(position -> position.given().response() != null)
                .count();
        return ResultView.unfinished(row.status(), answered, row.length());
    }

    ReviewResult review(AttemptRow row) {
        ExamVersion exam = exams.version(row.examVersion());
        if (!row.isFinal()) {
            return new ReviewResult.NotFinal();
        }
        if (row.ending().answersDeleted()) {
            return new ReviewResult.NotKept();
        }
        return switch (row.isTrialOfStaff() ? Feedbacks.ofVersion(exam) : feedbacks.of(row.learner(), exam)) {
            case Feedbacks.Shown.Now() -> shown(row, exam);
            case Feedbacks.Shown.From(var moment) -> new ReviewResult.NotYet(moment);
            case Feedbacks.Shown.Never() -> new ReviewResult.NotOffered();
        };
    }

    private ReviewResult shown(AttemptRow row, ExamVersion exam) {
        List<PositionRow> positions = table.positions(row.id(), null);
        List<ItemVersionId> asked = positions.stream().map(PositionRow::item).toList();
        if (table.examRunningWith(row.learner(), asked)) {
            return new ReviewResult.ExamRunning();
        }
        if (isKeptBack(row)) {
            return new ReviewResult.KeptBack();
        }
        return new ReviewResult.Allowed(
                new ReviewView(row.id(), row.exam(), exam.spec().title(), row.isTrial(), questions(row, positions)));
    }

    /** With keys, whatever the exam shows its learners: for staff. */
    List<ReviewView.Question> questions(AttemptRow attempt) {
        return questions(attempt, table.positions(attempt.id(), null));
    }

    private List<ReviewView.Question> questions(AttemptRow attempt, List<PositionRow> positions) {
        ready(positions, AttemptReading::lookedAt);
        ScoreAdjustments standing =
                adjustments.standing(positions.stream().map(PositionRow::item).toList());
        Map<Integer, Set<String>> struck = strikes.of(attempt);
        Map<Integer, Given> marks =
                positions.stream().anyMatch(this::isMarkedByPeople) ? written.given(attempt.id()) : Map.of();
        return positions.stream()
                .map(position -> question(
                        position,
                        standing.of(position.item(), attempt.exam()),
                        struck.getOrDefault(position.position(), Set.of()),
                        marks.get(position.position())))
                .toList();
    }

    private boolean isMarkedByPeople(PositionRow row) {
        return bank.version(row.item()).content().type().isMarkedByPeople();
    }

    /** Marks of another answer than the one that stands are none. */
    private ReviewView.@Nullable Marked marked(PositionRow row, @Nullable Given given) {
        if (!isMarkedByPeople(row)) {
            return null;
        }
        if (row.given().response() == null) {
            return ReviewView.Marked.BLANK;
        }
        return given == null ? ReviewView.Marked.WAITS : given.shown();
    }

    private ReviewView.Question question(
            PositionRow row, @Nullable Adjustment adjustment, Set<String> struck, @Nullable Given given) {
        Reading reading = lookedAt(row);
        ItemReview item = bank.reviewWithoutPictures(row.item(), row.seed(), reading);
        Response response = row.given().response();
        ReviewView.Marked marked = marked(row, given);
        int credit = response == null || marked != null
                ? marked == null || marked.waits() || given == null ? 0 : given.credit()
                : keys.of(bank.given(row.item(), row.seed(), row.reading()), adjustment)
                        .score(response)
                        .hundredths();
        ItemVersionId by = adjustment == null || adjustment.by() == null ? row.item() : adjustment.by();
        return new ReviewView.Question(
                row.position(),
                row.area(),
                item,
                row.options(),
                row.given().response(),
                bank.parts(by, row.seed(), response, reading),
                credit,
                row.given().flagged(),
                struck,
                row.given().elapsedMs(),
                adjustment == null || row.pilot()
                        ? null
                        : new ReviewView.Correction(adjustment.kind(), adjustment.key()),
                marked);
    }

    AttemptSummary summary(AttemptRow row) {
        return new AttemptSummary(
                row.id(),
                row.learner(),
                row.exam(),
                title(row),
                row.mode(),
                row.status(),
                row.timing().startedAt(),
                row.timing().deadline(),
                new AttemptSummary.Ended(row.ending().endedAt(), row.ending().finalAt()),
                row.isFinal() ? finalizing.stored(row) : null,
                row.isOwnPractice(),
                row.isOnBreak());
    }

    /** Under the rules of its review as they are for its learner now. */
    ExamVersion examAsShown(AttemptRow row) {
        ExamVersion exam = exam(row);
        return isShownAgain(row, exam) ? exam : exam.under(exam.spec().withoutReview());
    }

    /** Whether it is own practice with a question that an exam keeps back. */
    private boolean isKeptBack(AttemptRow row) {
        return row.isOwnPractice()
                && !feedbacks.keptBack(row.learner(), row.id()).isEmpty();
    }

    private boolean isShownAgain(AttemptRow row, ExamVersion exam) {
        return row.isTrialOfStaff() || feedbacks.shows(row.learner(), exam);
    }

    ExamVersion exam(AttemptRow row) {
        return exams.version(row.examVersion());
    }

    private String title(AttemptRow row) {
        return exam(row).spec().title();
    }
}
