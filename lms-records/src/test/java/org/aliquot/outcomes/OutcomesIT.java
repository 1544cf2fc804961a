package org.aliquot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aliquot.ModuleTest;
import org.aliquot.cohort.CohortKind;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a program answers for is what staff entered, counted as accreditors count. */
class OutcomesIT extends ModuleTest {

    private static final LocalDate BEGUN = LocalDate.of(2023, 9, 1);
    private static final LocalDate GRADUATED = LocalDate.of(2024, 5, 15);

    @Autowired
    private Outcomes outcomes;

    private String course;
    private UUID courseId;
    private Caller director;

    @BeforeEach
    void program() {
        course = "c" + UUID.randomUUID();
        courseId = course(course);
        director = new Caller(new AccountId(account("administrator")), Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void aYearFromGraduationIsUpToTheSameDayOfTheNext() {
        enter(graduate(2024, GRADUATED.plusDays(10), GRADUATED.plusDays(10)));
        enter(graduate(2024, GRADUATED.plusYears(1), GRADUATED.plusYears(1)));
        enter(graduate(2024, GRADUATED.plusMonths(2), GRADUATED.plusYears(1).plusDays(1)));
        enter(graduate(
                2024, GRADUATED.plusYears(1).plusDays(1), GRADUATED.plusYears(1).plusDays(1)));
        enter(graduate(2024, null, null));

        OutcomeYear year = figures().years().getFirst();

        assertThat(year.tested()).isEqualTo(new OutcomeYear.Tested(3, 2, 1, 1));
        assertThat(year.tested().certification()).isEqualTo(new Rate(2, 3));
    }

    @Test
    void whoIsStillThereOrLeftBeforeTheFinalHalfIsInNoRate() {
        enter(graduate(2024, null, null));
        enter(outcome(2024, new Outcome.Way(BEGUN, null, GRADUATED), Outcome.Certification.UNKNOWN, null));
        enter(outcome(2024, new Outcome.Way(BEGUN, null, null), Outcome.Certification.UNKNOWN, null));
        enter(outcome(2024, new Outcome.Way(null, null, BEGUN), Outcome.Certification.UNKNOWN, null));

        OutcomeYear.Through through = figures().years().getFirst().through();

        assertThat(through).isEqualTo(new OutcomeYear.Through(3, 1, 1, 1));
        assertThat(through.still()).isEqualTo(1);
        assertThat(through.graduation()).isEqualTo(new Rate(1, 2));
        assertThat(through.attrition()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void threeYearsAreAddedUpAsCountsAndNotAsPercents() {
        placed(2022, 1, 9);
        placed(2023, 1, 0);
        placed(2024, 1, 0);

        ProgramOutcomes found = figures();

        assertThat(found.threeYears(2024).placed().placement()).isEqualTo(new Rate(3, 12));
        assertThat(found.threeYears(2024).placed().placement().reaches(OutcomeYear.PLACEMENT))
                .as("the mean of the percents would be 70")
                .isFalse();
        assertThat(found.isWhole(2024)).isTrue();
        assertThat(found.isWhole(2023)).isFalse();
    }

    @Test
    void aClassThatIsStillToComeDoesNotMoveTheThreeYears() {
        int thisYear = figures().thisYear();
        enter(graduate(2024, null, null));
        enter(outcome(thisYear + 1, Outcome.Way.OPEN, Outcome.Certification.UNKNOWN, null));
        enter(outcome(thisYear, new Outcome.Way(BEGUN, null, null), Outcome.Certification.UNKNOWN, null));

        ProgramOutcomes found = figures();

        assertThat(found.latest()).hasValue(2024);
        assertThat(found.threeYears(2024).through().graduated()).isEqualTo(1);
        assertThat(found.isWhole(2024)).isFalse();
    }

    @Test
    void whoGraduatedLessThanAYearAgoIsCountedAsStillRunning() {
        LocalDate today = today();
        enter(outcome(
                today.getYear(),
                new Outcome.Way(BEGUN, today.minusMonths(2), null),
                Outcome.Certification.UNKNOWN,
                null));
        enter(outcome(
                today.getYear(),
                new Outcome.Way(BEGUN, today.minusYears(1).minusDays(2), null),
                Outcome.Certification.UNKNOWN,
                null));
        LocalDate passed = today.minusMonths(1);
        enter(outcome(
                today.getYear(),
                new Outcome.Way(BEGUN, today.minusMonths(2), null),
                new Outcome.Certification(passed, passed, passed, null),
                Placement.EMPLOYED));

        assertThat(figures().years().getFirst().running()).isEqualTo(1);
    }

    @Test
    void eachDayIsRefusedByItself() {
        LocalDate soon = today().plusDays(3);
        assertThat(refused(new Outcome.Way(soon, null, null), Outcome.Certification.UNKNOWN))
                .isEqualTo(OutcomeFault.FINAL_HALF_TO_COME);
        assertThat(refused(new Outcome.Way(BEGUN, soon, null), Outcome.Certification.UNKNOWN))
                .isEqualTo(OutcomeFault.GRADUATION_TO_COME);
        assertThat(refused(new Outcome.Way(BEGUN, null, soon), Outcome.Certification.UNKNOWN))
                .isEqualTo(OutcomeFault.LEAVING_TO_COME);
        assertThat(refused(
                        new Outcome.Way(BEGUN, GRADUATED, null),
                        new Outcome.Certification(GRADUATED, soon, null, null)))
                .isEqualTo(OutcomeFault.SITTING_TO_COME);
        assertThat(refused(
                        new Outcome.Way(BEGUN, GRADUATED, null),
                        new Outcome.Certification(GRADUATED, BEGUN.minusDays(1), null, null)))
                .isEqualTo(OutcomeFault.SAT_BEFORE_FINAL_HALF);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        LocalDate soon = today().plusDays(3);
        Outcome told = outcome(
                1999,
                new Outcome.Way(null, GRADUATED, soon),
                new Outcome.Certification(null, null, GRADUATED, null),
                null);

        assertThat(outcomes.enter(director, course, learner(), told))
                .isEqualTo(new OutcomeChange.Refused(List.of(
                        OutcomeFault.YEAR,
                        OutcomeFault.LEAVING_TO_COME,
                        OutcomeFault.GRADUATED_AND_LEFT,
                        OutcomeFault.NO_FINAL_HALF,
                        OutcomeFault.NO_CONSENT,
                        OutcomeFault.NOT_SAT)));
    }

    @Test
    void ofTwoWhoEnterFirstAtOnceTheSecondIsTold() throws Exception {
        AccountId learner = learner();
        List<OutcomeChange> changes = new ArrayList<>();
        try (ExecutorService staff = Executors.newFixedThreadPool(4)) {
            List<Future<OutcomeChange>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(staff.submit(() -> outcomes.enter(director, course, learner, graduate(2024, null, null))));
            }
            for (Future<OutcomeChange> one : all) {
                changes.add(one.get());
            }
        }

        assertThat(changes).filteredOn(OutcomeChange.Kept.class::isInstance).hasSize(1);
        assertThat(changes).filteredOn(OutcomeChange.Stale.class::isInstance).hasSize(3);
    }

    @Test
    void noResultIsKeptWithoutConsent() {
        AccountId learner = learner();
        Outcome told = outcome(
                2024,
                new Outcome.Way(BEGUN, GRADUATED, null),
                new Outcome.Certification(null, GRADUATED, null, null),
                null);

        assertThat(outcomes.enter(director, course, learner, told))
                .isEqualTo(new OutcomeChange.Refused(List.of(OutcomeFault.NO_CONSENT)));
    }

    @Test
    void whoeverSavesSecondIsToldHowItStands() {
        AccountId learner = learner();
        Outcome first = graduate(2024, null, null);
        outcomes.enter(director, course, learner, first);

        OutcomeChange second = outcomes.enter(director, course, learner, graduate(2023, null, null));

        assertThat(second)
                .isInstanceOfSatisfying(
                        OutcomeChange.Stale.class,
                        stale -> assertThat(stale.standing().classYear()).isEqualTo(2024));
    }

    @Test
    void anInstructorEntersAndCountsTheOwnLearnersAlone() {
        AccountId own = learner();
        AccountId foreign = learner();
        Caller instructor = new Caller(new AccountId(account("instructor")), Set.of(Role.INSTRUCTOR));
        teach(instructor, own);
        outcomes.enter(director, course, foreign, graduate(2024, null, null));

        assertThat(outcomes.enter(instructor, course, own, graduate(2024, null, null)))
                .isInstanceOf(OutcomeChange.Kept.class);
        assertThat(outcomes.enter(instructor, course, foreign, graduate(2024, null, null)))
                .isInstanceOf(OutcomeChange.Unknown.class);
        assertThat(outcomes.find(instructor, course, foreign)).isEmpty();
        assertThat(outcomes.figures(instructor, course).orElseThrow().years())
                .singleElement()
                .satisfies(year -> assertThat(year.through().began()).isEqualTo(1));
        assertThat(figures().years().getFirst().through().began()).isEqualTo(2);
        List<Graduate> rows = new ArrayList<>();
        outcomes.each(instructor, course, rows::add);
        assertThat(rows).extracting(Graduate::account).containsExactly(own);
    }

    /** A class of 200 made by chance, counted once more one by one. */
    @Test
    void theFiguresAreWhatOneCountsByHand() {
        Random random = new Random(17);
        List<Outcome> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate graduated = random.nextInt(4) > 0 ? GRADUATED.plusDays(random.nextInt(20)) : null;
            LocalDate left = graduated == null && random.nextBoolean() ? GRADUATED : null;
            LocalDate sat = graduated != null && random.nextInt(5) > 0 ? graduated.plusDays(random.nextInt(500)) : null;
            LocalDate passed = sat != null && random.nextInt(4) > 0 ? sat.plusDays(random.nextInt(3) * 90L) : null;
            Placement placement = graduated == null || random.nextInt(6) == 0
                    ? null
                    : Placement.values()[random.nextInt(Placement.values().length)];
            Outcome one = outcome(
                    2024,
                    new Outcome.Way(graduated != null || random.nextBoolean() ? BEGUN : null, graduated, left),
                    new Outcome.Certification(GRADUATED, sat, passed, firstScore(sat, passed, random)),
                    placement);
            all.add(one);
            enter(one);
        }

        OutcomeYear year = figures().years().getFirst();

        assertThat(year.through().graduated())
                .isEqualTo(count(all, one -> one.way().graduatedOn() != null));
        assertThat(year.tested().certification())
                .isEqualTo(new Rate(
                        count(
                                all,
                                one -> within(one, one.certification().satOn())
                                        && within(one, one.certification().passedOn())),
                        count(all, one -> within(one, one.certification().satOn()))));
        assertThat(year.placed().placement())
                .isEqualTo(new Rate(
                        count(
                                all,
                                one -> one.placement() == Placement.EMPLOYED || one.placement() == Placement.STUDYING),
                        count(all, one -> one.placement() != null && one.placement() != Placement.SILENT)));
        for (Board board : Board.values()) {
            assertThat(
                            board == Board.ASCP
                                    ? year.scored().ascp()
                                    : year.scored().amt())
                    .as(board.name())
                    .isEqualTo(mean(all, board));
        }
        assertThat(year.through().left())
                .isEqualTo(count(
                        all, one -> one.way().leftOn() != null && one.way().finalHalfOn() != null));
    }

    @Test
    void aScoreHasToAgreeWithItsBoardsScaleAndWithThePass() {
        LocalDate sat = GRADUATED.plusDays(20);
        assertThat(refusedScore(null, null, Board.ASCP, 512)).isEqualTo(OutcomeFault.NOT_SAT);
        assertThat(refusedScore(sat, sat, Board.ASCP, 1000)).isEqualTo(OutcomeFault.OFF_SCALE);
        assertThat(refusedScore(sat, sat, Board.ASCP, 99)).isEqualTo(OutcomeFault.OFF_SCALE);
        assertThat(refusedScore(sat, sat, Board.AMT, 101)).isEqualTo(OutcomeFault.OFF_SCALE);
        assertThat(refusedScore(sat, null, Board.ASCP, 400)).isEqualTo(OutcomeFault.SCORE_PASSES);
        assertThat(refusedScore(sat, sat.plusDays(1), Board.AMT, 70)).isEqualTo(OutcomeFault.SCORE_PASSES);
        assertThat(refusedScore(sat, sat, Board.ASCP, 399)).isEqualTo(OutcomeFault.SCORE_FAILS);
        assertThat(refusedScore(sat, sat, Board.AMT, 69)).isEqualTo(OutcomeFault.SCORE_FAILS);
    }

    @Test
    void scoresOfThreeYearsAreAddedUpOnEachBoardsScale() {
        enter(scored(2022, Board.ASCP, 400));
        enter(scored(2024, Board.ASCP, 501));
        enter(scored(2024, Board.ASCP, 502));
        enter(scored(2024, Board.AMT, 80));

        OutcomeYear.Scored three = figures().threeYears(2024).scored();

        assertThat(three).isEqualTo(new OutcomeYear.Scored(new Mean(3, 1403), new Mean(1, 80)));
        assertThat(three.ascp().rounded()).isEqualTo(468);
    }

    @Test
    void whatWasEnteredIsReadBack() {
        AccountId learner = learner();
        Outcome entered = scored(2024, Board.ASCP, 501);
        outcomes.enter(director, course, learner, entered);

        assertThat(outcomes.find(director, course, learner).orElseThrow().outcome())
                .isEqualTo(new Outcome(2024, entered.way(), entered.certification(), null, 1));
    }

    private OutcomeFault refusedScore(@Nullable LocalDate sat, @Nullable LocalDate passed, Board board, int score) {
        return refused(
                new Outcome.Way(BEGUN, GRADUATED, null),
                new Outcome.Certification(GRADUATED, sat, passed, new Outcome.FirstScore(board, score)));
    }

    private static Outcome scored(int year, Board board, int score) {
        LocalDate sat = GRADUATED.plusDays(20);
        return outcome(
                year,
                new Outcome.Way(BEGUN, GRADUATED, null),
                new Outcome.Certification(GRADUATED, sat, sat, new Outcome.FirstScore(board, score)),
                null);
    }

    private static Outcome.@Nullable FirstScore firstScore(
            @Nullable LocalDate sat, @Nullable LocalDate passed, Random random) {
        if (sat == null || random.nextInt(3) == 0) {
            return null;
        }
        Board board = random.nextBoolean() ? Board.ASCP : Board.AMT;
        return new Outcome.FirstScore(
                board,
                sat.equals(passed)
                        ? random.nextInt(board.passing(), board.highest() + 1)
                        : random.nextInt(board.lowest(), board.passing()));
    }

    private static Mean mean(List<Outcome> all, Board board) {
        List<Integer> scores = all.stream()
                .filter(one -> within(one, one.certification().satOn()))
                .map(one -> one.certification().first())
                .filter(first -> first != null && first.board() == board)
                .map(Outcome.FirstScore::score)
                .toList();
        return new Mean(
                scores.size(), scores.stream().mapToInt(Integer::intValue).sum());
    }

    private OutcomeFault refused(Outcome.Way way, Outcome.Certification certification) {
        OutcomeChange change = outcomes.enter(director, course, learner(), outcome(2024, way, certification, null));
        return ((OutcomeChange.Refused) change).faults().getFirst();
    }

    /** By the clock that the figures are counted by. */
    private LocalDate today() {
        return LocalDate.ofInstant(figures().asOf(), ZoneOffset.UTC);
    }

    private static boolean within(Outcome one, @Nullable LocalDate day) {
        LocalDate graduated = one.way().graduatedOn();
        return day != null && graduated != null && !day.isAfter(graduated.plusYears(1));
    }

    private static int count(List<Outcome> all, java.util.function.Predicate<Outcome> which) {
        return (int) all.stream().filter(which).count();
    }

    private void placed(int year, int found, int neither) {
        for (int i = 0; i < found + neither; i++) {
            enter(outcome(
                    year,
                    new Outcome.Way(BEGUN, GRADUATED, null),
                    new Outcome.Certification(GRADUATED, GRADUATED, null, null),
                    i < found ? Placement.EMPLOYED : Placement.ELSEWHERE));
        }
    }

    private static Outcome graduate(int year, @Nullable LocalDate sat, @Nullable LocalDate passed) {
        return outcome(
                year,
                new Outcome.Way(BEGUN, GRADUATED, null),
                new Outcome.Certification(GRADUATED, sat, passed, null),
                null);
    }

    private static Outcome outcome(
            int year, Outcome.Way way, Outcome.Certification certification, @Nullable Placement placement) {
        return new Outcome(year, way, certification, placement, 0);
    }

    private void enter(Outcome outcome) {
        assertThat(outcomes.enter(director, course, learner(), outcome)).isInstanceOf(OutcomeChange.Kept.class);
    }

    private ProgramOutcomes figures() {
        return outcomes.figures(director, course).orElseThrow();
    }

    private AccountId learner() {
        AccountId learner = new AccountId(account("learner"));
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
                        values (gen_random_uuid(), :who, :course, 'import', 'school', date '2023-01-01', 'active', server_now())
                        """).param("who", learner).param("course", courseId).update();
        return learner;
    }

    private void teach(Caller instructor, AccountId learner) {
        UUID cohort = UUID.randomUUID();
        jdbc.sql("""
                        insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
                        values (:id, 'A class', :kind, :course, 'school', 'open', server_now(), server_now(), 0, 0)
                        """)
                .param("id", cohort)
                .param("kind", CohortKind.CLASS.word())
                .param("course", courseId)
                .update();
        jdbc.sql(
                        "insert into cohort_member (cohort_id, account_id, way, joined_at) values (:id, :who, 'import', server_now())")
                .param("id", cohort)
                .param("who", learner)
                .update();
        jdbc.sql("insert into cohort_instructor (cohort_id, account_id, added_at) values (:id, :who, server_now())")
                .param("id", cohort)
                .param("who", instructor.id())
                .update();
    }
}
