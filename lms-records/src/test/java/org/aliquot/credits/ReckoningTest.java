package org.aliquot.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worked cycles: what boards and states ask for, by the rules that come with the product. */
class ReckoningTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final CreditRules rules = new CreditRules();

    @Test
    void aTechnologistOfAscpNeedsThirtySixPointsOfWhichSomeInEachSubject() {
        Standing standing = three(
                "ascp-mls",
                credit(CreditCategory.SAFETY, 1),
                credit(CreditCategory.BLOOD_BANK, 2),
                credit(CreditCategory.CHEMISTRY, 1.5),
                credit(CreditCategory.HEMATOLOGY, 4),
                credit(CreditCategory.GENERAL, 20));

        assertThat(standing.needed()).isEqualByComparingTo("36");
        assertThat(standing.have()).isEqualByComparingTo("28.5");
        assertThat(missing(standing)).containsExactly("ETHICS 1", "CHEMISTRY 0.5", "MICROBIOLOGY 2");
        assertThat(standing.missing()).isEqualByComparingTo("7.5");
        assertThat(standing.state()).isEqualTo(Standing.State.OPEN);
        assertThat(standing.window().to()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void enoughPointsInTheWrongSubjectsAreNotEnough() {
        Standing standing = three("ascp-mlt", credit(CreditCategory.HEMATOLOGY, 40));

        assertThat(standing.missing()).isEqualByComparingTo("8");
        assertThat(standing.state()).isEqualTo(Standing.State.OPEN);
    }

    @Test
    void aFullCycleIsComplete() {
        Standing standing = three(
                "ascp-mls",
                credit(CreditCategory.SAFETY, 1),
                credit(CreditCategory.ETHICS, 1),
                credit(CreditCategory.BLOOD_BANK, 2),
                credit(CreditCategory.CHEMISTRY, 2),
                credit(CreditCategory.HEMATOLOGY, 2),
                credit(CreditCategory.MICROBIOLOGY, 2),
                credit(CreditCategory.MANAGEMENT, 26));

        assertThat(standing.missing()).isZero();
        assertThat(standing.state()).isEqualTo(Standing.State.COMPLETE);
    }

    @Test
    void anAreaCredentialAsksForEightInItsAreaFromTheCyclesThatEndIn2024() {
        assertThat(missing(standing(wish("ascp-h", LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31), false))))
                .containsExactly("HEMATOLOGY 2");
        assertThat(missing(standing(wish("ascp-h", LocalDate.of(2021, 2, 1), LocalDate.of(2024, 1, 31), false))))
                .containsExactly("HEMATOLOGY 8");
        assertThat(missing(three("ascp-sbb"))).containsExactly("BLOOD_BANK 10", "SAFETY 1", "ETHICS 1");
    }

    @Test
    void aSemesterHourIsFifteenPointsAndCollegeIsHalfAtMost() {
        Standing standing = three("ascp-mls", college(1, START), college(3, START.plusMonths(4)));

        assertThat(standing.have()).isEqualByComparingTo("18");
        assertThat(standing.beyondCollege()).isEqualByComparingTo("42");
    }

    @Test
    void collegeCountsWhollyInItsSubjectsWheneverItWasEarned() {
        Standing standing = three(
                "ascp-mls",
                college(2, START, CreditCategory.GENERAL),
                college(1, START.plusMonths(4), CreditCategory.CHEMISTRY));

        assertThat(standing.have()).isEqualByComparingTo("18");
        assertThat(missing(standing)).doesNotContain("CHEMISTRY 2").contains("HEMATOLOGY 2");
    }

    @Test
    void ethicsWasAddedToTheSchemeSoThatACycleThatIsOverIsNotHeldAgainstIt() {
        CreditView[] allButEthics = {
            credit(CreditCategory.SAFETY, 1, LocalDate.of(2021, 3, 1)),
            credit(CreditCategory.BLOOD_BANK, 2, LocalDate.of(2021, 3, 1)),
            credit(CreditCategory.CHEMISTRY, 2, LocalDate.of(2021, 3, 1)),
            credit(CreditCategory.HEMATOLOGY, 2, LocalDate.of(2021, 3, 1)),
            credit(CreditCategory.MICROBIOLOGY, 2, LocalDate.of(2021, 3, 1)),
            credit(CreditCategory.GENERAL, 27, LocalDate.of(2021, 3, 1))
        };
        CredentialWish over = wish("ascp-mls", LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31), false);
        CredentialWish running = wish("ascp-mls", LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31), false);

        assertThat(standing(over, allButEthics).state()).isEqualTo(Standing.State.COMPLETE);
        assertThat(standing(over).state()).isEqualTo(Standing.State.OVERDUE);
        assertThat(missing(standing(running, allButEthics))).containsExactly("ETHICS 1");
    }

    @Test
    void amtAsksForItsTotalWithoutCarryingOver() {
        assertThat(three("amt-mls").needed()).isEqualByComparingTo("45");
        assertThat(three("amt-mlt").needed()).isEqualByComparingTo("45");
        assertThat(three("amt-cmla").needed()).isEqualByComparingTo("30");
        Standing phlebotomist = three("amt-rpt", credit(CreditCategory.PHLEBOTOMY, 30));
        assertThat(phlebotomist.needed()).isEqualByComparingTo("24");
        assertThat(phlebotomist.carryOver()).isFalse();
        assertThat(phlebotomist.state()).isEqualTo(Standing.State.COMPLETE);
    }

    @Test
    void whatWasEarnedOutsideTheCycleDoesNotCountForIt() {
        CreditView early = credit(CreditCategory.PHLEBOTOMY, 10, START.minusDays(1));
        CreditView first = credit(CreditCategory.PHLEBOTOMY, 3, START);

        assertThat(three("amt-rpt", early, first).have()).isEqualByComparingTo("3");
    }

    @Test
    void floridaAsksForErrorsAndHivFirstAndForMoreThereafter() {
        CredentialWish later = wish("fl-lab", START, LocalDate.of(2026, 12, 31), false);
        CredentialWish withSpecialties = new CredentialWish(
                "fl-lab",
                "Florida",
                later.startsOn(),
                later.endsOn(),
                false,
                List.of(CreditCategory.HEMATOLOGY, CreditCategory.CHEMISTRY),
                null);

        assertThat(standing(later).needed()).isEqualByComparingTo("24");
        assertThat(missing(standing(withSpecialties)))
                .containsExactly("HIV_AIDS 1", "MEDICAL_ERRORS 2", "LAWS 1", "HEMATOLOGY 1", "CHEMISTRY 1");
        assertThat(missing(standing(wish("fl-lab", START, LocalDate.of(2026, 12, 31), true))))
                .containsExactly("HIV_AIDS 1", "MEDICAL_ERRORS 2");
    }

    @Test
    void tennesseeCountsTheTwoCalendarYearsBeforeTheRenewal() {
        CredentialWish license = wish("tn-lab", LocalDate.of(2025, 7, 1), LocalDate.of(2027, 6, 30), false);
        Standing standing = standing(
                license,
                credit(CreditCategory.GENERAL, 20, LocalDate.of(2025, 1, 2)),
                credit(CreditCategory.GENERAL, 9, LocalDate.of(2027, 1, 1)));

        assertThat(standing.window())
                .isEqualTo(new CreditWindow.Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(standing.missing()).isEqualByComparingTo("4");
    }

    @Test
    void statesThatAskForHoursByTheYearAskForThemInEachYearOfTheCycle() {
        assertThat(total("ca-lab", 1)).isEqualByComparingTo("12");
        assertThat(total("ca-lab", 2)).isEqualByComparingTo("24");
        assertThat(total("la-lab", 1)).isEqualByComparingTo("12");
        assertThat(total("la-lab", 3)).isEqualByComparingTo("36");
        assertThat(total("mt-lab", 2)).isEqualByComparingTo("28");
        assertThat(total("nv-lab", 2)).isEqualByComparingTo("20");
        assertThat(total("wv-lab", 2)).isEqualByComparingTo("20");
        assertThat(total("nd-lab", 2)).isEqualByComparingTo("20");
    }

    @Test
    void aYearThatHasBegunCountsWhole() {
        assertThat(standing(wish("nv-lab", START, START.plusMonths(18), false)).needed())
                .isEqualByComparingTo("20");
        assertThat(standing(wish("nv-lab", START, START.plusMonths(3), false)).needed())
                .isEqualByComparingTo("10");
    }

    @Test
    void aCycleKeepsTheEndsOfMonthsInLeapYears() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertThat(CredentialWish.lastDay(leap, 1)).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(CredentialWish.lastDay(LocalDate.of(2023, 3, 1), 1)).isEqualTo(leap);
        assertThat(CredentialWish.lastDay(START, 3)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(wish("nv-lab", leap, LocalDate.of(2025, 2, 28), false).years())
                .isOne();
        assertThat(wish("nv-lab", LocalDate.of(2023, 3, 1), leap, false).years())
                .isOne();
        assertThat(wish("nv-lab", LocalDate.of(2023, 3, 1), leap, false).next(1).endsOn())
                .isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(wish("nv-lab", LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28), false)
                        .next(1)
                        .endsOn())
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void whatNobodyApprovedIsNamedBesideTheSum() {
        CreditView approved = new CreditView(
                UUID.randomUUID(),
                new NewCredit(
                        "Draws",
                        "Provider",
                        START,
                        BigDecimal.TEN,
                        CreditUnit.CONTACT_HOUR,
                        CreditCategory.PHLEBOTOMY,
                        "P.A.C.E.",
                        Set.of()),
                null,
                null,
                0);

        assertThat(three("amt-rpt", approved, credit(CreditCategory.PHLEBOTOMY, 3))
                        .unapproved())
                .isEqualByComparingTo("3");
    }

    @Test
    void floridaIsNotCompleteWhileItsSpecialtiesAreNotTold() {
        Standing standing = standing(
                wish("fl-lab", START, LocalDate.of(2026, 12, 31), false),
                credit(CreditCategory.HIV_AIDS, 1),
                credit(CreditCategory.MEDICAL_ERRORS, 2),
                credit(CreditCategory.LAWS, 1),
                credit(CreditCategory.GENERAL, 20));

        assertThat(standing.missing()).isZero();
        assertThat(standing.state()).isEqualTo(Standing.State.UNKNOWN);
        assertThat(rule("fl-lab").asksForSpecialties()).isTrue();
        assertThat(rule("fl-lab").knowsFirstCycle()).isTrue();
    }

    @Test
    void entriesAreAlikeByDayKindOfHoursAndTitleAlone() {
        List<CreditView> all = List.of(
                titled("Session 1", START),
                titled("Session 10", START),
                titled("SESSION  10.", START),
                titled("Session 1", START.plusDays(1)));

        assertThat(Doubles.among(all))
                .containsExactlyInAnyOrder(all.get(1).id(), all.get(2).id());
    }

    @Test
    void whereNoNumberWasFoundNoneIsMadeUp() {
        Standing standing = three("ascp-pbt", credit(CreditCategory.SAFETY, 3));

        assertThat(standing.needed()).isNull();
        assertThat(standing.state()).isEqualTo(Standing.State.UNKNOWN);
    }

    @Test
    void theNumberOfOnesOwnBoardGoesBeforeOurs() {
        CredentialWish told = new CredentialWish(
                "ascp-pbt", "PBT", START, LocalDate.of(2027, 12, 31), false, List.of(), new BigDecimal(9));

        assertThat(standing(told, credit(CreditCategory.SAFETY, 3)).missing()).isEqualByComparingTo("6");
    }

    @Test
    void oneCreditServesSeveralCredentialsUnlessItsOwnerSaysOtherwise() {
        CredentialView national = view(wish("amt-mlt", START, LocalDate.of(2027, 12, 31), false));
        CredentialView state = view(wish("ca-lab", START, LocalDate.of(2026, 12, 31), false));
        CreditView both = credit(CreditCategory.CHEMISTRY, 5);
        CreditView one = new CreditView(
                UUID.randomUUID(), told(CreditCategory.CHEMISTRY, 2, START, Set.of(state.id())), null, null, 0);

        assertThat(new Reckoning(national, rule("amt-mlt"))
                        .standing(List.of(both, one), TODAY)
                        .have())
                .isEqualByComparingTo("7");
        assertThat(new Reckoning(state, rule("ca-lab"))
                        .standing(List.of(both, one), TODAY)
                        .have())
                .isEqualByComparingTo("5");
    }

    @Test
    void aTimeThatIsOverIsOverdue() {
        assertThat(standing(wish("la-lab", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), false))
                        .state())
                .isEqualTo(Standing.State.OVERDUE);
    }

    @Test
    void everyRuleSaysWhereAndWhenItWasRead() {
        assertThat(rules.all()).extracting(CredentialRule::code).doesNotHaveDuplicates();
        assertThat(rules.all()).allSatisfy(rule -> {
            assertThat(rule.sources())
                    .isNotEmpty()
                    .allMatch(source -> source.url().startsWith("http"));
            assertThat(rule.readOn()).isAfter(LocalDate.of(2026, 1, 1));
            assertThat(rule.years() == null || rule.years() > 0).isTrue();
            assertThat(rule.schemes()).isNotEmpty();
            if (rule.schemes().stream().anyMatch(scheme -> scheme.needed(1) == null)) {
                assertThat(rule.note()).isNotNull();
            }
        });
    }

    private Standing three(String rule, CreditView... credits) {
        return standing(wish(rule, START, LocalDate.of(2027, 12, 31), false), credits);
    }

    private Standing standing(CredentialWish wish, CreditView... credits) {
        return new Reckoning(view(wish), rule(wish.rule())).standing(Arrays.asList(credits), TODAY);
    }

    private @Nullable BigDecimal total(String rule, int years) {
        return standing(wish(rule, START, CredentialWish.lastDay(START, years), false))
                .needed();
    }

    private CredentialRule rule(@Nullable String code) {
        return rules.find(code).orElseThrow();
    }

    private static CredentialView view(CredentialWish wish) {
        return new CredentialView(UUID.randomUUID(), wish, null, 0);
    }

    private static CredentialWish wish(String rule, LocalDate starts, LocalDate ends, boolean first) {
        return new CredentialWish(rule, rule, starts, ends, first, List.of(), null);
    }

    private static List<String> missing(Standing standing) {
        List<String> missing = new ArrayList<>();
        for (Standing.Part part : standing.parts()) {
            if (part.missing().signum() > 0) {
                missing.add(part.category() + " "
                        + part.missing().stripTrailingZeros().toPlainString());
            }
        }
        return missing;
    }

    private static CreditView credit(CreditCategory category, double hours) {
        return credit(category, hours, START.plusMonths(2));
    }

    private static CreditView credit(CreditCategory category, double hours, LocalDate day) {
        return new CreditView(UUID.randomUUID(), told(category, hours, day, Set.of()), null, null, 0);
    }

    private static CreditView titled(String title, LocalDate day) {
        NewCredit told = new NewCredit(
                title,
                "Provider",
                day,
                BigDecimal.ONE,
                CreditUnit.CONTACT_HOUR,
                CreditCategory.GENERAL,
                null,
                Set.of());
        return new CreditView(UUID.randomUUID(), told, null, null, 0);
    }

    private static CreditView college(int hours, LocalDate day) {
        return college(hours, day, CreditCategory.GENERAL);
    }

    private static CreditView college(int hours, LocalDate day, CreditCategory category) {
        NewCredit told = new NewCredit(
                "Course", "College", day, new BigDecimal(hours), CreditUnit.SEMESTER_HOUR, category, null, Set.of());
        return new CreditView(UUID.randomUUID(), told, null, null, 0);
    }

    private static NewCredit told(CreditCategory category, double hours, LocalDate day, Set<UUID> leftOut) {
        return new NewCredit(
                "Course", "Provider", day, BigDecimal.valueOf(hours), CreditUnit.CONTACT_HOUR, category, null, leftOut);
    }
}
