package org.aliquot.clinical;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.aliquot.ModuleTest;
import org.aliquot.clinical.PreceptorResult.Reason;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.Sha256;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A preceptor with a link signs one rotation and nothing else; what is sent twice counts once; the latest signature stands. */
class ClinicalIT extends ModuleTest {

    private static final String NETWORK = "192.0.2.7";
    private static final String PHONE = "a phone";
    private static final RotationSearch ALL = new RotationSearch(false, "", 1);
    private static final Signer ANA = new Signer("Ana Ruiz", "MLS(ASCP)");

    @Autowired
    private Rotations rotations;

    @Autowired
    private Preceptors preceptors;

    @Autowired
    private Cohorts cohorts;

    private AccountId learner;
    private AccountId instructor;
    private UUID rotation;
    private LocalDate today;

    @BeforeEach
    void aRotation() {
        learner = new AccountId(account("learner"));
        instructor = new AccountId(account("instructor"));
        teach(instructor, learner);
        today = jdbc.sql("select cast(server_now() at time zone 'America/New_York' as date)")
                .query(LocalDate.class)
                .single();
        rotation = plan();
    }

    @Test
    void comesWithTheChecklistOfItsBenchAndOnceHoweverOftenItIsSent() {
        RotationPlan again = view().plan();
        assertThat(rotations.plan(Scope.taughtBy(instructor), rotation, again, null, instructor))
                .isTrue();
        assertThat(rotations.of(learner)).singleElement().satisfies(one -> {
            assertThat(one.skills()).hasSize(8);
            assertThat(one.daysLeft()).isEqualTo(10);
            assertThat(one.isComplete()).isFalse();
        });
    }

    @Test
    void isNotPlannedForLearnersOfOthers() {
        AccountId stranger = new AccountId(account("learner"));
        RotationPlan plan = view().plan();
        RotationPlan theirs = new RotationPlan(
                stranger, plan.bench(), plan.site(), plan.startsOn(), plan.endsOn(), plan.hoursNeeded());
        assertThat(rotations.plan(Scope.taughtBy(instructor), UUID.randomUUID(), theirs, null, instructor))
                .isFalse();
        AccountId other = new AccountId(account("instructor"));
        assertThat(rotations.find(Scope.taughtBy(other), rotation)).isEmpty();
        assertThat(rotations.open(Scope.taughtBy(other), rotation, other)).isEmpty();
        assertThat(rotations.close(Scope.taughtBy(other), rotation, other)).isFalse();
        assertThat(rotations.list(Scope.taughtBy(other), ALL).rotations()).isEmpty();
    }

    @Test
    void nothingIsSignedBeforeSomebodySaysWhoSigns() {
        String secret = link();
        assertThat(why(preceptors.sign(phone(secret), skill(1, SkillLevel.INDEPENDENT))))
                .isEqualTo(Reason.NAMELESS);
        preceptors.introduce(phone(secret), ANA);
        preceptors.sign(phone(secret), skill(1, SkillLevel.INDEPENDENT));
        assertThat(signer(1)).isEqualTo(ANA);
    }

    @Test
    void aLinkThatIsPassedOnDoesNotCarryTheNameOfWhoHadItFirst() {
        String secret = named();
        PreceptorVisit other = new PreceptorVisit(secret, NETWORK, "another phone", null);
        assertThat(why(preceptors.sign(other, skill(1, SkillLevel.INDEPENDENT))))
                .isEqualTo(Reason.NAMELESS);
        Signer ben = new Signer("Ben Cho", "MLT(ASCP)");
        preceptors.introduce(other, ben);
        preceptors.sign(other, skill(1, SkillLevel.ASSISTED));
        preceptors.sign(phone(secret), skill(2, SkillLevel.ASSISTED));
        assertThat(signer(1)).isEqualTo(ben);
        assertThat(signer(2)).isEqualTo(ANA);
        assertThat(view().link().signers()).extracting(NamedSigner::who).containsExactly(ben, ANA);
    }

    @Test
    void onOneDeviceAnotherMaySignAndWhatWasSignedKeepsItsName() {
        String secret = named();
        preceptors.sign(phone(secret), skill(1, SkillLevel.ASSISTED));
        Signer ben = new Signer("Ben Cho", "MLT(ASCP)");
        preceptors.introduce(phone(secret), ben);
        preceptors.introduce(phone(secret), ben);
        preceptors.sign(phone(secret), skill(2, SkillLevel.ASSISTED));
        assertThat(signer(1)).isEqualTo(ANA);
        assertThat(signer(2)).isEqualTo(ben);
        assertThat(view().link().signers()).hasSize(2);
    }

    @Test
    void whatArrivesLaterIsSignedByWhoSignedItOnThatDevice() {
        String secret = named();
        UUID ana = view().link().signers().getFirst().id();
        Signer ben = new Signer("Ben Cho", "MLT(ASCP)");
        preceptors.introduce(phone(secret), ben);
        preceptors.sign(new PreceptorVisit(secret, NETWORK, PHONE, null, ana), skill(1, SkillLevel.ASSISTED));
        assertThat(signer(1)).isEqualTo(ANA);

        PreceptorVisit other = new PreceptorVisit(secret, NETWORK, "another phone", null, ana);
        assertThat(why(preceptors.sign(other, skill(2, SkillLevel.ASSISTED)))).isEqualTo(Reason.NAMELESS);
        preceptors.introduce(other, ben);
        assertThat(why(preceptors.sign(other, skill(2, SkillLevel.ASSISTED)))).isEqualTo(Reason.STRANGER);
        assertThat(view().skills().get(1).signatures()).isEmpty();
    }

    @Test
    void theLearnerSignsNothingOfTheirOwnAndStaffSeeThatTheyHaveTheLink() {
        String secret = named();
        PreceptorVisit own = new PreceptorVisit(secret, NETWORK, PHONE, learner);
        assertThat(preceptors.look(own)).isInstanceOf(PreceptorResult.Own.class);
        assertThat(preceptors.sign(own, skill(1, SkillLevel.INDEPENDENT))).isInstanceOf(PreceptorResult.Own.class);
        assertThat(preceptors.introduce(own, new Signer("Me", "MLS"))).isInstanceOf(PreceptorResult.Own.class);
        assertThat(view().done()).isZero();
        assertThat(view().link().openedByLearner()).isNotNull();
        link();
        assertThat(view().link().openedByLearner()).isNull();
    }

    @Test
    void theLatestSignatureStandsAndOneSentTwiceCountsOnce() {
        String secret = named();
        Signing first = skill(1, SkillLevel.INDEPENDENT);
        preceptors.sign(phone(secret), first);
        assertThat(view().done()).isEqualTo(1);
        preceptors.sign(phone(secret), skill(1, SkillLevel.MORE_PRACTICE));
        preceptors.sign(phone(secret), first);
        assertThat(view().done()).isZero();
        assertThat(view().skills().getFirst().signatures()).hasSize(2);
    }

    @Test
    void whatIsChangedAndSentAgainFromTheSamePageIsAnotherSignature() {
        String secret = named();
        Signing first = skill(1, SkillLevel.INDEPENDENT);
        preceptors.sign(phone(secret), first);
        preceptors.sign(
                phone(secret),
                new Signing(first.id(), 1, SkillLevel.MORE_PRACTICE, 2, first.doneOn(), first.remark(), 0));
        assertThat(view().done()).isZero();
        assertThat(view().skills().getFirst().needsPractice()).isTrue();
    }

    @Test
    void ofTwoSignaturesTheOneGivenLastCountsWhicheverCameFirst() {
        String secret = named();
        clockForward(Duration.ofHours(3));
        preceptors.sign(phone(secret), skill(1, SkillLevel.INDEPENDENT));
        Signing waited = new Signing(UUID.randomUUID(), 1, SkillLevel.MORE_PRACTICE, 1, today, null, 7200);
        preceptors.sign(phone(secret), waited);
        assertThat(view().done()).isEqualTo(1);
        assertThat(view().skills().getFirst().signatures()).hasSize(2);
    }

    @Test
    void noSignatureIsOlderThanItsRotation() {
        String secret = named();
        preceptors.sign(
                phone(secret), new Signing(UUID.randomUUID(), 1, SkillLevel.INDEPENDENT, 1, today, null, 5_000_000));
        assertThat(jdbc.sql("""
                        select g.signed_at >= r.created_at
                        from skill_signature g
                        join rotation r on r.id = g.rotation_id
                        where r.id = :id
                        """).param("id", rotation).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void nothingIsSaidToBeSignedThatTheChecklistDoesNotHave() {
        assertThat(why(preceptors.sign(phone(named()), skill(99, SkillLevel.INDEPENDENT))))
                .isEqualTo(Reason.NO_SKILL);
    }

    @Test
    void anIdOfAnotherRotationTakesNothingFromIt() {
        Signing here = skill(1, SkillLevel.INDEPENDENT);
        preceptors.sign(phone(named()), here);
        UUID first = rotation;
        rotation = plan();
        preceptors.sign(phone(named()), here);
        assertThat(view().done()).isEqualTo(1);
        rotation = first;
        assertThat(view().done()).isEqualTo(1);
    }

    @Test
    void hoursAndCollectionsOfADayCountOnce() {
        String secret = named();
        DayLog day = new DayLog(UUID.randomUUID(), today, new BigDecimal("7.5"), 12, 3);
        preceptors.sign(phone(secret), day);
        assertThat(preceptors.sign(phone(secret), day)).isInstanceOf(PreceptorResult.Open.class);
        assertThat(view().hours()).isEqualByComparingTo("7.5");
        assertThat(view().venipunctures()).isEqualTo(12);
        assertThat(view().capillaries()).isEqualTo(3);
    }

    @Test
    void noDayIsSignedThatHasNotComeOrIsBeforeTheRotation() {
        String secret = named();
        DayLog tomorrow = new DayLog(UUID.randomUUID(), today.plusDays(1), BigDecimal.ONE, 1, 0);
        assertThat(why(preceptors.sign(phone(secret), tomorrow))).isEqualTo(Reason.FUTURE);
        DayLog before = new DayLog(UUID.randomUUID(), today.minusDays(5), BigDecimal.ONE, 1, 0);
        assertThat(why(preceptors.sign(phone(secret), before))).isEqualTo(Reason.EARLY);
    }

    @Test
    void aDayIsCorrectedByWhoSignedItAndByNobodyElse() {
        String secret = named();
        DayLog wrong = new DayLog(UUID.randomUUID(), today, new BigDecimal(24), 120, 0);
        preceptors.sign(phone(secret), wrong);
        PreceptorVisit other = new PreceptorVisit(secret, NETWORK, "another phone", null);
        preceptors.introduce(other, ANA);
        DayLog theirs = new DayLog(UUID.randomUUID(), today, BigDecimal.ONE, 1, 0);
        assertThat(why(preceptors.sign(other, theirs))).isEqualTo(Reason.SIGNED);
        preceptors.sign(phone(secret), new DayLog(UUID.randomUUID(), today, new BigDecimal(8), 12, 0));
        preceptors.sign(phone(secret), wrong);
        assertThat(view().hours()).isEqualByComparingTo("8");
        assertThat(view().venipunctures()).isEqualTo(12);
        assertThat(view().days()).hasSize(2);
    }

    @Test
    void aCorrectionThatIsSentTwiceCorrectsOnce() {
        String secret = named();
        preceptors.sign(phone(secret), new DayLog(UUID.randomUUID(), today, new BigDecimal(8), 12, 0));
        DayLog right = new DayLog(UUID.randomUUID(), today, new BigDecimal("7.5"), 12, 0);
        preceptors.sign(phone(secret), right);
        preceptors.sign(phone(secret), right);
        assertThat(view().days()).hasSize(2);
        assertThat(view().standing()).extracting(RotationView.SignedDay::told).containsExactly(right);
    }

    @Test
    void twoWhoSignOneDayAtOnceDoNotCountItTwice() {
        String secret = named();
        PreceptorVisit other = new PreceptorVisit(secret, NETWORK, "another phone", null);
        preceptors.introduce(other, new Signer("Ben Cho", "MLT(ASCP)"));
        CompletableFuture<PreceptorResult> first = CompletableFuture.supplyAsync(
                () -> preceptors.sign(phone(secret), new DayLog(UUID.randomUUID(), today, new BigDecimal(8), 5, 0)));
        CompletableFuture<PreceptorResult> second = CompletableFuture.supplyAsync(
                () -> preceptors.sign(other, new DayLog(UUID.randomUUID(), today, new BigDecimal(8), 5, 0)));
        assertThat(List.of(first.join(), second.join()))
                .filteredOn(PreceptorResult.Open.class::isInstance)
                .hasSize(1);
        assertThat(view().venipunctures()).isEqualTo(5);
    }

    @Test
    void aWrongSignatureIsStruckAndStaysToBeSeen() {
        String secret = named();
        Signing wrong = skill(1, SkillLevel.INDEPENDENT);
        DayLog day = new DayLog(UUID.randomUUID(), today, new BigDecimal(8), 12, 0);
        preceptors.sign(phone(secret), skill(1, SkillLevel.ASSISTED));
        preceptors.sign(phone(secret), wrong);
        preceptors.sign(phone(secret), day);
        AccountId other = new AccountId(account("instructor"));
        assertThat(strike(other, wrong.id())).isFalse();
        assertThat(strike(instructor, UUID.randomUUID())).isFalse();
        assertThat(strike(instructor, wrong.id())).isTrue();
        assertThat(strike(instructor, wrong.id())).isFalse();
        assertThat(strike(instructor, day.id())).isTrue();
        preceptors.sign(phone(secret), wrong);
        preceptors.sign(phone(secret), day);
        assertThat(view().done()).isZero();
        assertThat(view().hours()).isZero();
        assertThat(view().skills().getFirst().signatures()).hasSize(2);
        assertThat(rotations.list(Scope.taughtBy(instructor), ALL).rotations())
                .allSatisfy(line -> assertThat(line.done()).isZero());
        preceptors.sign(phone(secret), new DayLog(UUID.randomUUID(), today, new BigDecimal(7), 1, 0));
        assertThat(view().hours()).isEqualByComparingTo("7");
    }

    @Test
    void practiceIsPlannedForASkillThatNeedsIt() {
        preceptors.sign(phone(named()), skill(1, SkillLevel.MORE_PRACTICE));
        UUID act = UUID.randomUUID();
        PracticePlan plan = new PracticePlan("Ten draws on the arm model", today.plusDays(3));
        Scope scope = Scope.taughtBy(instructor);
        assertThat(rotations.practice(scope, rotation, act, 1, plan, instructor))
                .isTrue();
        assertThat(rotations.practice(scope, rotation, act, 1, plan, instructor))
                .isTrue();
        rotations.practice(scope, rotation, UUID.randomUUID(), 2, new PracticePlan("Read again", null), instructor);
        assertThat(view().skills().getFirst().planned()).isEqualTo(plan);
        assertThat(view().skills().get(1).planned()).isEqualTo(new PracticePlan("Read again", null));
        assertThat(rotations.list(scope, ALL).rotations())
                .singleElement()
                .satisfies(line -> assertThat(line.practice()).isEqualTo(1));
        AccountId other = new AccountId(account("instructor"));
        assertThat(rotations.practice(Scope.taughtBy(other), rotation, act, 1, plan, other))
                .isFalse();
    }

    @Test
    void thePreceptorRatesThreeDomainsAndTheLatestRatingCounts() {
        String secret = named();
        Evaluation first =
                new Evaluation(UUID.randomUUID(), Rating.BELOW, Rating.MEETS, Rating.MEETS, "Slow, but safe", 0);
        preceptors.sign(phone(secret), first);
        preceptors.sign(
                phone(secret),
                new Evaluation(UUID.randomUUID(), Rating.MEETS, Rating.EXCEEDS, Rating.WITH_SUPPORT, null, 0));
        preceptors.sign(phone(secret), first);
        assertThat(view().evaluations()).hasSize(2);
        assertThat(view().evaluation()).hasValueSatisfying(one -> {
            assertThat(one.told().psychomotor()).isEqualTo(Rating.MEETS);
            assertThat(one.told().cognitive()).isEqualTo(Rating.EXCEEDS);
            assertThat(one.told().affective()).isEqualTo(Rating.WITH_SUPPORT);
            assertThat(one.signer()).isEqualTo(ANA);
        });
    }

    @Test
    void isCompleteWhenEverySkillIsShownAndTheHoursAreThere() {
        String secret = named();
        for (int number = 1; number <= 8; number++) {
            preceptors.sign(phone(secret), skill(number, SkillLevel.INDEPENDENT));
        }
        assertThat(view().isComplete()).isFalse();
        preceptors.sign(phone(secret), new DayLog(UUID.randomUUID(), today, new BigDecimal(8), 0, 0));
        assertThat(view().isComplete()).isTrue();
        assertThat(rotations.list(Scope.taughtBy(instructor), ALL).rotations())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.done()).isEqualTo(8);
                    assertThat(line.isPressing()).isFalse();
                });
    }

    @Test
    void whoAssistsInTheClassClosesNoLink() {
        String code = link();
        jdbc.sql("update cohort_instructor set assists = true").update();

        assertThat(rotations.close(Scope.taughtBy(instructor), rotation, instructor))
                .isFalse();
        assertThat(preceptors.look(phone(code))).isInstanceOf(PreceptorResult.Open.class);

        jdbc.sql("update cohort_instructor set assists = false").update();
        assertThat(rotations.close(Scope.taughtBy(instructor), rotation, instructor))
                .isTrue();
    }

    @Test
    void aCodeOpensHoweverItIsTyped() {
        String code = link();

        assertThat(preceptors.look(phone(code.replace("-", " ").toLowerCase(Locale.ROOT))))
                .isInstanceOf(PreceptorResult.Open.class);
        assertThat(preceptors.look(phone(code.substring(1)))).isInstanceOf(PreceptorResult.Unknown.class);
    }

    @Test
    void aLinkThatWasMadeBeforeThereWereCodesStillOpens() {
        link();
        String former = "0TzRJr0S9C5bS3H1g0bFz0PzJ6r5m1kY";
        jdbc.sql("update rotation set secret = :hash where id = :id")
                .param("hash", Sha256.of(former))
                .param("id", rotation)
                .update();

        assertThat(preceptors.look(phone(former))).isInstanceOf(PreceptorResult.Open.class);
        assertThat(preceptors.look(phone(former.toLowerCase(Locale.ROOT)))).isInstanceOf(PreceptorResult.Unknown.class);
    }

    @Test
    void aLinkEndsWhenItIsClosedReplacedOrOver() {
        String first = named();
        String second = link();
        assertThat(preceptors.look(phone(first))).isInstanceOf(PreceptorResult.Unknown.class);
        assertThat(preceptors.look(phone(second))).isInstanceOf(PreceptorResult.Open.class);
        rotations.close(Scope.taughtBy(instructor), rotation, instructor);
        assertThat(preceptors.look(phone(second))).isInstanceOf(PreceptorResult.Unknown.class);
        String third = link();
        clockForward(Duration.ofDays(40));
        assertThat(preceptors.look(phone(third))).isInstanceOf(PreceptorResult.Unknown.class);
        assertThat(preceptors.sign(phone(third), skill(1, SkillLevel.INDEPENDENT)))
                .isInstanceOf(PreceptorResult.Unknown.class);
    }

    @Test
    void anOpenLinkEndsWithTheNewDaysAndWhatWasSignedStays() {
        String secret = named();
        preceptors.sign(phone(secret), skill(1, SkillLevel.INDEPENDENT));
        RotationPlan plan = view().plan();
        RotationPlan longer = new RotationPlan(
                learner, plan.bench(), "Mercy", plan.startsOn(), plan.endsOn().plusDays(30), null);
        assertThat(rotations.change(Scope.taughtBy(instructor), rotation, longer, instructor))
                .isTrue();
        clockForward(Duration.ofDays(40));
        assertThat(preceptors.look(phone(secret))).isInstanceOf(PreceptorResult.Open.class);
        assertThat(view().plan().site()).isEqualTo("Mercy");
        assertThat(view().done()).isEqualTo(1);
    }

    @Test
    void onlyARotationWithoutSignaturesIsRemoved() {
        preceptors.sign(phone(named()), skill(1, SkillLevel.OBSERVED));
        assertThat(rotations.remove(Scope.taughtBy(instructor), rotation, instructor))
                .isFalse();
        rotation = plan();
        assertThat(rotations.remove(Scope.taughtBy(instructor), rotation, instructor))
                .isTrue();
        assertThat(rotations.find(Scope.everything(), rotation)).isEmpty();
    }

    @Test
    void aRotationOfAnArchivedClassIsReadAndItsLinkIsClosedAndNothingElse() {
        String secret = named();
        Signing signed = skill(1, SkillLevel.INDEPENDENT);
        preceptors.sign(phone(secret), signed);
        jdbc.sql(
                        "update cohort set status = 'archived' where id in (select cohort_id from cohort_instructor where account_id = :id)")
                .param("id", instructor)
                .update();
        Scope scope = Scope.taughtBy(instructor);
        assertThat(rotations.find(scope, rotation)).isPresent();
        assertThat(rotations.mayChange(scope, rotation)).isFalse();
        assertThat(rotations.open(scope, rotation, instructor)).isEmpty();
        assertThat(strike(instructor, signed.id())).isFalse();
        assertThat(rotations.change(scope, rotation, view().plan(), instructor)).isFalse();
        assertThat(rotations.remove(scope, rotation, instructor)).isFalse();
        assertThat(rotations.close(scope, rotation, instructor)).isTrue();
        assertThat(rotations.open(Scope.everything(), rotation, instructor)).isPresent();
    }

    @Test
    void rotationsThatEndedAreFoundAgain() {
        clockForward(Duration.ofDays(90));
        Scope scope = Scope.taughtBy(instructor);
        assertThat(rotations.list(scope, ALL).rotations()).isEmpty();
        assertThat(rotations.list(scope, new RotationSearch(true, "tEST", 1)).rotations())
                .extracting(RotationLine::id)
                .containsExactly(rotation);
        assertThat(rotations.list(scope, new RotationSearch(true, "Nobody", 1)).rotations())
                .isEmpty();
    }

    @Test
    void aLongListHasPages() {
        for (int i = 0; i < RotationSearch.SIZE; i++) {
            plan();
        }
        Scope scope = Scope.taughtBy(instructor);
        assertThat(rotations.list(scope, ALL)).satisfies(first -> {
            assertThat(first.rotations()).hasSize(RotationSearch.SIZE);
            assertThat(first.more()).isTrue();
        });
        assertThat(rotations.list(scope, new RotationSearch(false, "", 2))).satisfies(last -> {
            assertThat(last.rotations()).hasSize(1);
            assertThat(last.more()).isFalse();
        });
    }

    @Test
    void whoTriesManyLinksIsKeptWaiting() {
        String network = "198.51.100.9";
        for (int i = 0; i < 60; i++) {
            assertThat(preceptors.look(new PreceptorVisit("nothing" + i, network, null, null)))
                    .isInstanceOf(PreceptorResult.Unknown.class);
        }
        assertThat(preceptors.look(new PreceptorVisit("nothing", network, null, null)))
                .isInstanceOf(PreceptorResult.TooOften.class);
        assertThat(preceptors.look(new PreceptorVisit(link(), network, null, null)))
                .isInstanceOf(PreceptorResult.Open.class);
    }

    @Test
    void nothingIsLeftOfALearnerWhoIsErasedAndWhatComesLateIsNotTaken() {
        String secret = named();
        preceptors.sign(phone(secret), skill(1, SkillLevel.ASSISTED));
        preceptors.sign(phone(secret), new DayLog(UUID.randomUUID(), today, BigDecimal.ONE, 1, 0));
        preceptors.sign(
                phone(secret), new Evaluation(UUID.randomUUID(), Rating.MEETS, Rating.MEETS, Rating.MEETS, null, 0));
        rotations.practice(
                Scope.everything(), rotation, UUID.randomUUID(), 1, new PracticePlan("Again", null), instructor);
        rotations.forget(new PersonErased(learner.value(), learner.value()));
        assertThat(rotations.of(learner)).isEmpty();
        assertThat(preceptors.sign(phone(secret), skill(2, SkillLevel.ASSISTED)))
                .isInstanceOf(PreceptorResult.Unknown.class);
        for (String table : List.of(
                "rotation_skill",
                "rotation_signer",
                "skill_signature",
                "rotation_day",
                "rotation_evaluation",
                "practice_plan")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where rotation_id = :id")
                            .param("id", rotation)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private boolean strike(AccountId by, UUID signature) {
        return rotations.strike(Scope.taughtBy(by), rotation, signature, "Not seen by the preceptor", by);
    }

    private Signer signer(int number) {
        return requireNonNull(view().skills().get(number - 1).signature()).signer();
    }

    private static @Nullable Reason why(PreceptorResult result) {
        return result instanceof PreceptorResult.Refused(var now, var why) ? why : null;
    }

    private static PreceptorVisit phone(String secret) {
        return new PreceptorVisit(secret, NETWORK, PHONE, null);
    }

    private void teach(AccountId by, AccountId whom) {
        String course = "c" + UUID.randomUUID();
        course(course);
        UUID id = cohorts.create(
                        new CohortSettings(
                                "A class", CohortKind.CLASS, course, null, null, null, Payer.LEARNER, null, null),
                        by)
                .orElseThrow()
                .id();
        jdbc.sql(
                        "insert into cohort_member (cohort_id, account_id, way, joined_at) values (:id, :member, 'code', server_now())")
                .param("id", id)
                .param("member", whom)
                .update();
        jdbc.sql(
                        "insert into cohort_instructor (cohort_id, account_id, added_at) values (:id, :instructor, server_now())")
                .param("id", id)
                .param("instructor", by)
                .update();
    }

    private UUID plan() {
        UUID id = UUID.randomUUID();
        RotationPlan plan = new RotationPlan(
                learner,
                Bench.PHLEBOTOMY,
                "Bayview Hospital",
                today.minusDays(4),
                today.plusDays(10),
                new BigDecimal(8));
        assertThat(rotations.plan(Scope.taughtBy(instructor), id, plan, null, instructor))
                .isTrue();
        return id;
    }

    private RotationView view() {
        return rotations.find(Scope.everything(), rotation).orElseThrow();
    }

    private String link() {
        return rotations.open(Scope.taughtBy(instructor), rotation, instructor).orElseThrow();
    }

    private String named() {
        String secret = link();
        preceptors.introduce(phone(secret), ANA);
        return secret;
    }

    private Signing skill(int number, SkillLevel level) {
        return new Signing(UUID.randomUUID(), number, level, 2, today, "Calm and careful", 0);
    }
}
