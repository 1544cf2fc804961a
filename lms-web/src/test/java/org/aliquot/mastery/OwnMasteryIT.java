package org.aliquot.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.populate.MadeUp;
import org.aliquot.practice.Practice;
import org.aliquot.practice.PracticeStart;
import org.aliquot.proficiency.AnswerKind;
import org.aliquot.proficiency.Proficiency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a learner can do is counted from what they answered, and from nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMasteryIT extends PlatformTest {

    private static final String[] WORDS = {
        "--learners", "40", "--attempts", "240", "--seed", "7231", "--course", "mlt", "--into-existing"
    };

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnMastery mastery;

    @Autowired
    private TargetExams targets;

    @Autowired
    private SharedMistakes mistakes;

    @Autowired
    private ChoiceRows choices;

    @Autowired
    private Practice practice;

    private MadeUp population;
    private TargetExam mlt;
    private AccountId busiest;

    @BeforeAll
    void populate() {
        population = new MadeUp(context, 7231);
        population.remove();
        population.fill(WORDS);
        mlt = targets.find("ascp-mlt").orElseThrow();
        busiest = jdbc.sql("""
                        select a.account_id
                        from attempt a
                        join exam_version v on v.id = a.exam_version_id and v.spec #>> '{exam,blueprint}' = 'ascp-mlt'
                        join scored_answer s on s.attempt_id = a.id
                        where a.account_id in %s
                        group by a.account_id
                        order by count(*) desc
                        limit 1
                        """.formatted(population.people()))
                .query((row, number) -> AccountId.in(row, "account_id"))
                .single();
    }

    @AfterAll
    void remove() {
        population.remove();
    }

    /** From the journal of raw answers: the last one in time at each position, each question once. */
    @Test
    void figuresEqualARecountFromRawAnswers() {
        Map<String, Integer> recounted = new TreeMap<>();
        Map<String, String> areas = mlt.areaOfTopic();
        jdbc.sql("""
                        select distinct v.topic, case when coalesce(v.content -> 'family', 'null') <> 'null'
                                 or v.type in ('antibody-panel', 'control-chart', 'differential')
                               then v.item_id || '/' || a.id else cast(v.item_id as text) end as question
                        from attempt a
                        join response r on r.attempt_id = a.id and r.standing in ('in-time', 'late')
                        join attempt_item p on p.attempt_id = a.id and p.position = r.position and not p.pilot
                        join item_version v on v.id = p.item_version_id
                        where a.account_id = :account
                          and a.status = 'final'
                          and r.payload is not null
                        union
                        select v.topic, cast(v.item_id as text)
                        from check_answer k
                        join item_version v on v.id = k.item_version_id
                        where k.account_id = :account
                          and k.tries = 1
                        union
                        select v.topic, case when coalesce(v.content -> 'family', 'null') <> 'null'
                                 or v.type in ('antibody-panel', 'control-chart', 'differential')
                               then v.item_id || '/' || e.id else cast(v.item_id as text) end
                        from review_entry e
                        join item_version v on v.id = e.item_version_id
                        where e.account_id = :account and e.kind = 'review' and e.correct is not null
                          and not exists (select from review_entry u where u.undoes = e.id)
                        """).param("account", busiest).query((row, number) -> row.getString("topic")).list().stream()
                .filter(areas::containsKey)
                .forEach(topic -> recounted.merge(areas.getOrDefault(topic, ""), 1, Integer::sum));

        Map<String, Integer> shown = new TreeMap<>();
        own().mastery().areas().forEach((area, known) -> shown.put(area, known.answers()));
        assertThat(recounted.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(50);
        assertThat(shown).isEqualTo(recounted);
    }

    @Test
    void whatWasTakenOutOfScoresIsNoEvidenceUntilItIsPutBack() {
        int before = own().mastery().answers();
        UUID version = jdbc.sql("""
                        select s.item_version_id
                        from scored_answer s
                        join attempt a on a.id = s.attempt_id
                        join item_version v on v.id = s.item_version_id
                        where a.account_id = :account and s.payload is not null and v.topic = any(:topics)
                        limit 1
                        """)
                .param("account", busiest)
                .param("topics", mlt.areaOfTopic().keySet().toArray(String[]::new))
                .query(UUID.class)
                .single();
        status(version, "retired");
        assertThat(own().mastery().answers()).isLessThan(before);
        status(version, "published");
        assertThat(own().mastery().answers()).isEqualTo(before);
    }

    private void status(UUID version, String status) {
        jdbc.sql("update item set status = :status where id = (select item_id from item_version where id = :version)")
                .param("status", status)
                .param("version", version)
                .update();
    }

    /** All wrong answers that could have been this mistake are made it; what is found are these questions and no others. */
    @Test
    void wrongAnswersOfOneMistakeAreFoundWithTheirQuestions() {
        String mistake =
                jdbc.sql("""
                        select option ->> 'misconception'
                        from scored_answer s
                        join attempt a on a.id = s.attempt_id
                        join item_version v on v.id = s.item_version_id
                        cross join jsonb_array_elements(v.content #> '{task,options}') option
                        where a.account_id = :account and s.payload ->> 'choice' is not null
                          and option ->> 'misconception' is not null
                        group by 1
                        order by count(distinct v.id) desc, 1
                        limit 1
                        """).param("account", busiest).query(String.class).single();
        int made = jdbc.sql("""
                        update scored_answer s
                        set payload = jsonb_set(s.payload, '{choice}', o.option -> 'id'), credit = 0
                        from attempt a, item_version v,
                             lateral (select option from jsonb_array_elements(v.content #> '{task,options}') option
                                      where option ->> 'misconception' = :mistake limit 1) o
                        where a.id = s.attempt_id and a.account_id = :account and v.id = s.item_version_id
                          and s.payload ->> 'choice' is not null
                        """)
                .param("account", busiest)
                .param("mistake", mistake)
                .update();
        assertThat(made).as("a mistake is found from three questions on").isGreaterThanOrEqualTo(3);

        SharedMistake found = mistakes.of(busiest).getFirst();

        assertThat(found.misconception()).isEqualTo(mistake);
        assertThat(found.questions())
                .hasSizeBetween(3, made)
                .allSatisfy(question -> assertThat(jdbc.sql("""
                                select jsonb_path_exists(v.content, '$.task.options[*] ? (@.id == $chosen && @.misconception == $mistake)',
                                                         jsonb_build_object('chosen', s.payload ->> 'choice', 'mistake', cast(:mistake as text)))
                                from scored_answer s
                                join item_version v on v.id = s.item_version_id
                                where s.attempt_id = :attempt and s.position = :position
                                """)
                                .param("attempt", question.attempt())
                                .param("position", question.position())
                                .param("mistake", mistake)
                                .query(Boolean.class)
                                .single())
                        .isTrue());

        jdbc.sql("""
                        insert into exam_admission (exam_id, feedback, version)
                        select distinct a.exam_id, 'never', 0 from attempt a where a.account_id = :account
                        on conflict (exam_id) do nothing
                        """).param("account", busiest).update();
        try {
            assertThat(mistakes.of(busiest)).as("where no key is shown").isEmpty();
        } finally {
            jdbc.sql("delete from exam_admission where version = 0 and feedback = 'never' and changed_by is null")
                    .update();
        }
    }

    @Test
    void aQuestionAnsweredAgainIsLearningAndNotNews() {
        LearnerMastery own = own();
        long first = own.evidence().answers().stream()
                .map(SeenAnswer::item)
                .distinct()
                .count();
        assertThat(own.mastery().answers()).isEqualTo((int) first);
    }

    @Test
    void answersOfAnotherBoardCountWhereTheyAreAboutTheSame() {
        TargetExam amt = targets.find("amt-mlt").orElseThrow();
        assertThat(mastery.of(busiest, amt).mastery().answers()).isPositive();
        assertThat(own().evidence().answers())
                .allMatch(answer -> mlt.areaOfTopic().containsKey(answer.topic()));
    }

    @Test
    void anAreaThatWasNeverAnsweredHasNoFigure() {
        Person nobody = learner();
        assertThat(mastery.of(nobody.id(), mlt).mastery().areas()).isEmpty();
    }

    @Test
    void theFirstAnswerToACheckStaysTheEvidence() {
        Person learner = learner();
        check(learner, "a");
        check(learner, "b");
        check(learner, "c");
        List<SeenAnswer> answers = mastery.of(learner.id(), mlt).evidence().answers();
        assertThat(answers).hasSize(2).allMatch(answer -> answer.kind() == AnswerKind.CHECK);
        Proficiency known = mastery.of(learner.id(), mlt)
                .mastery()
                .areas()
                .values()
                .iterator()
                .next();
        assertThat(known.answers()).isEqualTo(1);
        assertThat(answers.getFirst().right()).isTrue();
        assertThat(known.right()).isEqualTo(1);
    }

    @Test
    void theFirstAnswerToAQuestionOnACardIsEvidenceAndItsRepeatsAreLearning() {
        Person learner = learner();
        UUID card = card(learner);

        UUID first = reviewed(learner, card, false, 3);
        reviewed(learner, card, true, 1);
        Proficiency known = blood(learner).orElseThrow();
        assertThat(known.answers()).isEqualTo(1);
        assertThat(known.right()).isZero();
        assertThat(mastery.of(learner.id(), mlt).evidence().answers())
                .hasSize(2)
                .allMatch(answer -> answer.kind() == AnswerKind.REVIEW);

        undone(learner, card, first);
        assertThat(blood(learner).orElseThrow().right()).isEqualTo(1);

        assertThat(learner.api()
                        .put("/me/goal", "{\"exam\": \"ascp-mlt\", \"days\": [\"monday\"], \"minutes\": 45}")
                        .status())
                .isEqualTo(200);
        assertThat(learner.api().get(site() + "/progress/answers?area=BB").raw().body())
                .contains("On a review card", "/review/cards");
    }

    @Test
    void howWellACardWasKnownIsNoAnswer() {
        Person learner = learner();
        reviewed(learner, card(learner), null, 1);
        assertThat(blood(learner)).isEmpty();
    }

    private Optional<Proficiency> blood(Person learner) {
        return Optional.ofNullable(
                mastery.of(learner.id(), mlt).mastery().areas().get("BB"));
    }

    private UUID card(Person learner) {
        return jdbc.sql("""
                        insert into review_card (id, account_id, origin, ref, course, added_at, due_at, days, reviews, lapses)
                        select gen_random_uuid(), :account, 'chosen', 'mlt-bb-06-c1', 'mlt', server_now(), server_now(), 0, 0, 0
                        returning id
                        """).param("account", learner.id()).query(UUID.class).single();
    }

    private UUID reviewed(Person learner, UUID card, @Nullable Boolean correct, int daysAgo) {
        return jdbc.sql("""
                        insert into review_entry (id, account_id, card_id, item_version_id, at, seed, seconds, rating, kind, correct)
                        select gen_random_uuid(), :account, :card, i.current_version_id, server_now() - make_interval(days => :ago),
                               0, 9, 3, 'review', cast(:correct as boolean)
                        from item i
                        where i.slug = 'mlt-bb-06-c1'
                        returning id
                        """)
                .param("account", learner.id())
                .param("card", card)
                .param("ago", daysAgo)
                .param("correct", correct)
                .query(UUID.class)
                .single();
    }

    private void undone(Person learner, UUID card, UUID review) {
        jdbc.sql("""
                        insert into review_entry (id, account_id, card_id, undoes, at, kind)
                        values (gen_random_uuid(), :account, :card, :review, server_now(), 'undo')
                        """)
                .param("account", learner.id())
                .param("card", card)
                .param("review", review)
                .update();
    }

    @Test
    void answersOfAnExamThatIsNeverGoneOverCountAndAreNotTold() {
        int all = own().evidence().answers().size();
        String exam = own().evidence().answers().stream()
                .flatMap(answer -> Optional.ofNullable(answer.place().attempt()).stream())
                .findFirst()
                .orElseThrow()
                .toString();
        review(exam, "never");
        try {
            List<SeenAnswer> answers = own().evidence().answers();
            assertThat(answers).hasSize(all);
            assertThat(answers)
                    .filteredOn(
                            answer -> exam.equals(String.valueOf(answer.place().attempt())))
                    .isNotEmpty()
                    .noneMatch(answer -> answer.place().isTold());
        } finally {
            review(exam, "after-final");
        }
        assertThat(own().evidence().answers()).allMatch(answer -> answer.place().isTold());
    }

    /** The keys are {@code a}. */
    @Test
    void whatARunningExamAsksIsNotToldFromEarlierAnswersNorFromMistakes() {
        Person learner = learner();
        check(learner, "b");
        String before = quickCheck(learner);
        missesTheFirst(learner, before);
        handIn(learner, before);
        assertThat(told(learner)).containsExactlyInAnyOrder(AnswerKind.CHECK, AnswerKind.EXAM);
        assertThat(choices.wrong(learner.id(), 10)).hasSize(1);

        String now = quickCheck(learner);
        jdbc.sql("""
                        update attempt_item
                        set item_version_id = (select current_version_id from item where slug = 'mlt-bb-06-c1')
                        where attempt_id = cast(:now as uuid) and position = 2
                        """).param("now", now).update();
        assertThat(told(learner)).isEmpty();
        assertThat(choices.wrong(learner.id(), 10)).isEmpty();

        handIn(learner, now);
        assertThat(told(learner)).containsExactlyInAnyOrder(AnswerKind.CHECK, AnswerKind.EXAM);
        assertThat(choices.wrong(learner.id(), 10)).hasSize(1);
    }

    @Test
    void whatAnAdaptiveExamMayStillAskIsNoMistakeWhileItRuns() {
        Person learner = learner();
        String before = quickCheck(learner);
        missesTheFirst(learner, before);
        handIn(learner, before);
        String now = start(learner, "mlt-adaptive-30");
        jdbc.sql("""
                        update scored_answer
                        set item_version_id = (
                          select i.current_version_id
                          from adaptive_sitting s
                          join item_pool p on p.id = s.pool_id
                          cross join lateral jsonb_array_elements(p.items) as entry
                          join item i on i.slug = entry ->> 'slug'
                          where s.attempt_id = cast(:now as uuid)
                            and i.id not in (
                              select v.item_id
                              from attempt_item q
                              join item_version v on v.id = q.item_version_id
                              where q.attempt_id = s.attempt_id)
                          order by i.slug
                          limit 1)
                        where attempt_id = cast(:before as uuid) and position = 1
                        """).param("now", now).param("before", before).update();
        assertThat(choices.wrong(learner.id(), 10)).isEmpty();

        handIn(learner, now);
        assertThat(choices.wrong(learner.id(), 10)).hasSize(1);
    }

    @Test
    void aMistakeInPracticeIsNotToldWhileAnExamThatWasTakenMeanwhileKeepsItsQuestionBack() {
        Person learner = learner();
        String practised = ((PracticeStart.Started) practice.tenToTakeAlong(learner.id()))
                .attempt()
                .toString();
        String exam = quickCheck(learner);
        jdbc.sql("""
                        update attempt_item met
                        set item_version_id = asked.item_version_id, accepts = asked.accepts, options = asked.options
                        from attempt_item asked
                        where asked.attempt_id = cast(:exam as uuid) and asked.position = 1
                          and met.attempt_id = cast(:practised as uuid) and met.position = 1
                        """).param("exam", exam).param("practised", practised).update();
        handIn(learner, exam);
        missesTheFirst(learner, practised);
        handIn(learner, practised);
        assertThat(choices.wrong(learner.id(), 10)).hasSize(1);
        assertThat(told(learner)).containsExactly(AnswerKind.PRACTICE);

        jdbc.sql("""
                        insert into exam_admission (exam_id, feedback, version)
                        select id, 'never', 0 from exam where key = 'quick-check'
                        """).update();
        try {
            assertThat(choices.wrong(learner.id(), 10)).isEmpty();
            assertThat(told(learner)).isEmpty();
        } finally {
            jdbc.sql("delete from exam_admission where exam_id = (select id from exam where key = 'quick-check')")
                    .update();
        }
    }

    private Set<AnswerKind> told(Person learner) {
        return mastery.of(learner.id(), mlt).evidence().answers().stream()
                .filter(answer -> answer.place().isTold())
                .map(SeenAnswer::kind)
                .collect(Collectors.toSet());
    }

    private static String quickCheck(Person learner) {
        return start(learner, "quick-check");
    }

    private static String start(Person learner, String exam) {
        return learner.api()
                .post("/attempts", "{\"exam\": \"" + exam + "\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");
    }

    /** The key is {@code a}. */
    private static void missesTheFirst(Person learner, String attempt) {
        learner.api()
                .put("/attempts/" + attempt + "/responses/1", "{\"revision\": 1, \"response\": {\"choice\": \"b\"}}")
                .requireStatus(200);
    }

    private static void handIn(Person learner, String attempt) {
        learner.api().post("/attempts/" + attempt + "/submit", "").requireStatus(200);
    }

    /** Versions never change; counted anew, the attempt is read with the one that this makes of its exam's. */
    private void review(String attempt, String policy) {
        jdbc.sql("""
                        with anew as (update attempt set scoring = scoring + 1 where id = cast(:attempt as uuid))
                        update exam_version
                        set spec = jsonb_set(spec, '{exam,review}', to_jsonb(cast(:policy as text)))
                        where id = (select exam_version_id from attempt where id = cast(:attempt as uuid))
                        """).param("attempt", attempt).param("policy", policy).update();
    }

    /** The key is {@code a}. */
    private static void check(Person learner, String choice) {
        learner.api()
                .post(
                        "/courses/mlt/lessons/mlt-bb-06/checks/mlt-bb-06-c1",
                        "{\"response\": {\"choice\": \"" + choice + "\"}}")
                .requireStatus(200);
    }

    private LearnerMastery own() {
        return mastery.of(busiest, mlt);
    }
}
