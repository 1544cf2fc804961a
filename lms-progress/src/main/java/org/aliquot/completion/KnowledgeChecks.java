package org.aliquot.completion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.completion.CheckTable.Answer;
import org.aliquot.completion.CheckTable.CheckRow;
import org.aliquot.completion.CheckTable.Home;
import org.aliquot.completion.CheckTable.NewAnswer;
import org.aliquot.completion.CheckTable.Place;
import org.aliquot.completion.CheckTable.Stored;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.question.ItemContent;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions inside lessons: answered as often as one likes, judged at once with a rationale for every option, unless
 * that would give away an exam the learner is sitting.
 */
@Service
public class KnowledgeChecks {

    private final CheckTable table;
    private final LessonProgress lessons;
    private final CourseStandings standings;
    private final ItemBank bank;
    private final Attempts attempts;
    private final Enrollments enrollments;
    private final AccessPolicies policies;

    KnowledgeChecks(
            CheckTable table,
            LessonProgress lessons,
            CourseStandings standings,
            ItemBank bank,
            Attempts attempts,
            Enrollments enrollments,
            AccessPolicies policies) {
        this.table = table;
        this.lessons = lessons;
        this.standings = standings;
        this.bank = bank;
        this.attempts = attempts;
        this.enrollments = enrollments;
        this.policies = policies;
    }

    /** Stores an answer in place of the one before, and judges it; a visitor's is judged and forgotten. */
    @Transactional
    public CheckResult answer(CheckCommand command) {
        Optional<Place> place = table.placeOf(command.course(), command.lesson(), command.check());
        Optional<ItemVersion> question = place.flatMap(_ -> bank.find(command.check()));
        if (place.isEmpty() || question.isEmpty()) {
            return new CheckResult.Unknown();
        }
        if (!mayLearn(command.reader(), command.course())) {
            return new CheckResult.NotEnrolled();
        }
        LessonAvailability availability = lessons.availability(command.reader(), command.course(), command.lesson());
        return availability.isOpen()
                ? judge(command, place.get(), question.get())
                : new CheckResult.Closed(availability);
    }

    private CheckResult judge(CheckCommand command, Place place, ItemVersion question) {
        Caller reader = command.reader();
        long seed = CheckAsking.seed(bank, reader == null ? null : reader.id(), question, command.number());
        ItemContent asked = bank.given(question.id(), seed, Reading.now()).content();
        if (!CheckScoring.fits(asked, command.response())) {
            return new CheckResult.Misfit();
        }
        boolean correct = CheckScoring.isRight(asked, command.response());
        if (reader == null) {
            return new CheckResult.Judged(verdict(question.id(), seed, command.response(), correct, null));
        }
        if (attempts.examRunningWith(reader.id(), List.of(question.id()))) {
            return new CheckResult.ExamRunning();
        }
        Answer before = question.content().type().isLaboratory()
                ? table.one(reader.id(), command.check()).answer()
                : null;
        if (before != null && before.stored().tries() != command.number()) {
            return arrivedAgain(before, question, command)
                    ? new CheckResult.Judged(verdict(before))
                    : new CheckResult.AskedAnew();
        }
        Stored stored = table.store(reader, new NewAnswer(command, place, question.id(), seed, correct));
        if (correct) {
            standings.settle(reader.id(), List.of(command.course()));
        }
        return new CheckResult.Judged(verdict(question.id(), seed, command.response(), correct, stored));
    }

    /** A slow network sends twice what was said once. */
    private static boolean arrivedAgain(Answer before, ItemVersion question, CheckCommand command) {
        return before.stored().tries() == command.number() + 1
                && before.version().equals(question.id())
                && ResponseJson.stored(before.payload())
                        .filter(command.response()::equals)
                        .isPresent();
    }

    /**
     * The checks of a lesson, each with the reader's latest answer where it may be shown.
     *
     * @param opening the check of another lesson that it asks before it begins
     */
    @Transactional(readOnly = true)
    public LessonChecks ofLesson(@Nullable Caller reader, String course, String lesson, @Nullable String opening) {
        AccountId account = reader == null ? null : reader.id();
        List<CheckRow> own = table.ofLesson(account, course, lesson);
        Optional<Home> home = opening == null ? Optional.empty() : table.home(reader, course, lesson, opening);
        List<CheckView> views = views(
                account,
                Stream.concat(own.stream(), home.stream().map(Home::check))
                        .distinct()
                        .toList());
        return new LessonChecks(
                own.stream().flatMap(row -> viewOf(row, views).stream()).toList(),
                home.flatMap(found -> viewOf(found.check(), views)
                                .map(view -> new Opening(found.lesson(), found.title(), view)))
                        .orElse(null));
    }

    /** Empty where the question is not published (any more). */
    private static Optional<CheckView> viewOf(CheckRow row, List<CheckView> views) {
        return views.stream().filter(view -> view.slug().equals(row.slug())).findFirst();
    }

    /** One check of a lesson, also of an older version that the reader may still have before them. */
    @Transactional(readOnly = true)
    public Optional<CheckView> one(@Nullable AccountId reader, String course, String lesson, String check) {
        return table.placeOf(course, lesson, check)
                .flatMap(_ -> views(reader, List.of(table.one(reader, check))).stream()
                        .findFirst());
    }

    /**
     * A picture of a check, by its place among those of the question; empty where there is none for this reader. Nothing here tells
     * what it shows. It may wait for others to be drawn, so no connection is held.
     */
    public Optional<byte[]> picture(CheckPicture wanted) {
        Caller reader = wanted.reader();
        AccountId account = reader == null ? null : reader.id();
        if (!mayLearn(reader, wanted.course())
                || !lessons.availability(reader, wanted.course(), wanted.lesson())
                        .isOpen()) {
            return Optional.empty();
        }
        return table.placeOf(wanted.course(), wanted.lesson(), wanted.check())
                .flatMap(_ -> bank.find(wanted.check()))
                .flatMap(question -> seed(account, question, wanted)
                        .flatMap(seed -> bank.picture(question.id(), seed, wanted.place())));
    }

    /** Of what was answered, or of what is asked by a number. */
    private Optional<Long> seed(@Nullable AccountId account, ItemVersion question, CheckPicture wanted) {
        Integer tries = wanted.tries();
        if (tries == null) {
            return Optional.of(CheckAsking.seed(bank, account, question, wanted.number()));
        }
        Answer answer =
                account == null ? null : table.one(account, wanted.check()).answer();
        return answer != null
                        && answer.version().equals(question.id())
                        && answer.stored().tries() == tries
                ? Optional.of(answer.seed())
                : Optional.empty();
    }

    private List<CheckView> views(@Nullable AccountId reader, List<CheckRow> rows) {
        Map<String, ItemVersion> questions = bank
                .current(rows.stream().map(CheckRow::slug).toList())
                .stream()
                .collect(Collectors.toMap(ItemVersion::slug, Function.identity()));
        boolean tell = reader != null
                && !attempts.examRunningWith(
                        reader, questions.values().stream().map(ItemVersion::id).toList());
        return rows.stream()
                .filter(row -> questions.containsKey(row.slug()))
                .map(row -> view(reader, row, Objects.requireNonNull(questions.get(row.slug())), tell))
                .toList();
    }

    private CheckView view(@Nullable AccountId reader, CheckRow row, ItemVersion question, boolean tell) {
        Answer answer = row.answer();
        CheckVerdict verdict =
                tell && answer != null && answer.version().equals(question.id()) ? verdict(answer) : null;
        long number = CheckAsking.number(
                reader, question, answer == null ? 0 : answer.stored().tries());
        long seed = CheckAsking.seed(bank, reader, question, number);
        return new CheckView(row.slug(), CheckAsking.asked(bank, question, seed), number, verdict);
    }

    private CheckVerdict verdict(Answer answer) {
        return verdict(
                answer.version(),
                answer.seed(),
                ResponseJson.stored(answer.payload()).orElseThrow(),
                answer.correct(),
                answer.stored());
    }

    private CheckVerdict verdict(
            ItemVersionId question, long seed, Response response, boolean correct, @Nullable Stored stored) {
        return new CheckVerdict(
                response,
                correct,
                stored == null ? 0 : stored.tries(),
                stored == null ? null : stored.answeredAt(),
                bank.reviewWithoutPictures(question, seed, Reading.now()),
                bank.parts(question, seed, response, Reading.now()));
    }

    private boolean mayLearn(@Nullable Caller reader, String course) {
        if (reader == null) {
            return policies.openToAll().contains(course);
        }
        return reader.isStaff() || enrollments.openCourses(reader.id()).contains(course);
    }
}
