package org.aliquot.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.PersonErased;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was earned is kept once, counts at once, and is nobody else's. */
class CreditsIT extends ModuleTest {

    private static final byte[] PDF = "%PDF-1.7 a certificate".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Credits credits;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Proofs proofs;

    @Autowired
    private CourseCredits courses;

    @Autowired
    private CreditListeners listeners;

    private AccountId learner;
    private LocalDate today;

    @BeforeEach
    void someone() {
        learner = new AccountId(account("learner"));
        today = credits.ledger(learner).today();
    }

    @Test
    void countsAtOnceForTheCredentialInWhoseTimeItWasEarned() {
        credentials.add(learner, UUID.randomUUID(), wish("amt-rpt"));
        add(told("Safe draws", today));

        Ledger ledger = credits.ledger(learner);
        assertThat(ledger.standings())
                .singleElement()
                .satisfies(one -> assertThat(one.have()).isEqualByComparingTo("2.5"));
        assertThat(ledger.credits())
                .singleElement()
                .satisfies(one -> assertThat(one.told().title()).isEqualTo("Safe draws"));
    }

    @Test
    void aFormThatIsSentTwiceIsKeptOnce() {
        UUID id = UUID.randomUUID();
        credits.add(learner, id, told("Safe draws", today), false);
        assertThat(credits.add(learner, id, told("Safe draws", today), false)).isInstanceOf(CreditResult.Kept.class);
        assertThat(credits.ledger(learner).credits()).hasSize(1);
    }

    @Test
    void whatLooksLikeAnotherOneIsAskedAboutAndMarked() {
        add(told("Safe draws", today));
        NewCredit again = told("SAFE  draws.", today);
        assertThat(credits.add(learner, UUID.randomUUID(), again, false)).isInstanceOf(CreditResult.Double.class);
        assertThat(credits.add(learner, UUID.randomUUID(), again, true)).isInstanceOf(CreditResult.Kept.class);
        assertThat(credits.ledger(learner).doubles()).hasSize(2);
    }

    @Test
    void theSameFormWithOtherContentDoesNotPassForKept() {
        UUID id = UUID.randomUUID();
        credits.add(learner, id, told("Safe draws", today), false);
        assertThat(credits.add(learner, id, told("Safer draws", today), false)).isInstanceOf(CreditResult.Stale.class);
        UUID license = UUID.randomUUID();
        credentials.add(learner, license, wish("amt-rpt"));
        assertThat(credentials.add(learner, license, wish("amt-rpt"))).isInstanceOf(CredentialResult.Kept.class);
        assertThat(credentials.add(learner, license, wish("amt-mlt"))).isInstanceOf(CredentialResult.Stale.class);
    }

    @Test
    void aDayToComeIsNotEarnedYet() {
        assertThat(credits.add(learner, UUID.randomUUID(), told("Webinar", today.plusDays(1)), false))
                .isInstanceOf(CreditResult.Future.class);
    }

    @Test
    void whoChangesAnOldCopyIsToldWhatStands() {
        CreditView first = add(told("Safe draws", today));
        credits.change(learner, first.id(), first.version(), told("Safer draws", today), false);
        assertThat(credits.change(learner, first.id(), first.version(), told("Safest draws", today), false))
                .isInstanceOfSatisfying(
                        CreditResult.Stale.class,
                        stale -> assertThat(stale.standing().told().title()).isEqualTo("Safer draws"));
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        AccountId other = new AccountId(account("learner"));
        CreditView one = add(told("Safe draws", today));
        proofs.put(learner, one.id(), "c.pdf", PDF);

        assertThat(credits.find(other, one.id())).isEmpty();
        assertThat(credits.add(other, one.id(), told("Mine", today), true)).isInstanceOf(CreditResult.Unknown.class);
        assertThat(credits.remove(other, one.id())).isFalse();
        assertThat(proofs.read(other, one.id())).isEmpty();
        assertThat(proofs.put(other, one.id(), "c.pdf", PDF)).isEqualTo(ProofResult.UNKNOWN);
        assertThat(proofs.remove(other, one.id())).isFalse();
    }

    @Test
    void aProofIsWhatItsContentSaysAndComesBackAsItWasSent() {
        UUID one = add(told("Safe draws", today)).id();
        assertThat(proofs.put(learner, one, "page.pdf", "<script>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ProofResult.OTHER_FORMAT);
        assertThat(proofs.put(learner, one, "..\\..\\scan \"1\".exe", PDF)).isEqualTo(ProofResult.KEPT);
        assertThat(proofs.read(learner, one).orElseThrow()).satisfies(proof -> {
            assertThat(proof.name()).isEqualTo("scan 1.pdf");
            assertThat(proof.file()).isEqualTo(PDF);
        });
        assertThat(proofs.put(learner, one, "large.pdf", new byte[Proofs.MOST_BYTES + 1]))
                .isEqualTo(ProofResult.TOO_LARGE);
    }

    @Test
    void theNextCycleBeginsOnceAndKeepsTheOldOne() {
        CredentialResult.Kept first =
                (CredentialResult.Kept) credentials.add(learner, UUID.randomUUID(), wish("amt-rpt"));
        UUID id = first.credential().id();
        credentials.renew(learner, id);
        credentials.renew(learner, id);
        assertThat(credentials.of(learner)).hasSize(2);
        CredentialWish next = credentials.of(learner).getFirst().told();
        assertThat(next.startsOn()).isEqualTo(first.credential().told().endsOn().plusDays(1));
        assertThat(next.endsOn()).isEqualTo(next.startsOn().plusYears(3).minusDays(1));
    }

    @Test
    void theNextCycleBeginsOnceAlsoWhereItIsCalledSomethingElse() {
        UUID id = UUID.randomUUID();
        credentials.add(learner, id, wish("amt-rpt"));
        CredentialView next = ((CredentialResult.Kept) credentials.renew(learner, id)).credential();
        CredentialWish told = next.told();
        CredentialWish renamed =
                new CredentialWish(told.rule(), "Another name", told.startsOn(), told.endsOn(), false, List.of(), null);
        credentials.change(learner, next.id(), next.version(), renamed);

        assertThat(((CredentialResult.Kept) credentials.renew(learner, id))
                        .credential()
                        .id())
                .isEqualTo(next.id());
        assertThat(credentials.of(learner)).hasSize(2);
    }

    @Test
    void ofWhatACourseGaveOnlyTheSubjectAndWhereItCountsChange() {
        String slug = "c" + UUID.randomUUID();
        course(slug);
        courses.change(
                slug,
                new CourseCredit(new BigDecimal("3"), CreditCategory.SAFETY, null, 0),
                new AccountId(account("administrator")));
        courses.give(learner, slug, Instant.parse("2026-05-02T02:00:00Z"));
        CreditView given = credits.ledger(learner).credits().getFirst();
        NewCredit mine = told("My own title", today);
        assertThat(credits.change(learner, given.id(), given.version(), mine, false))
                .isInstanceOf(CreditResult.Kept.class);

        NewCredit after = credits.find(learner, given.id()).orElseThrow().told();
        assertThat(after.category()).isEqualTo(CreditCategory.PHLEBOTOMY);
        assertThat(after.title()).isEqualTo(given.told().title());
        assertThat(after.earnedOn()).isEqualTo(given.told().earnedOn());
        assertThat(after.amount()).isEqualByComparingTo("3");
    }

    @Test
    void aCourseThatGivesCreditGivesItOnceHoweverOftenTheNewsComes() {
        String slug = "c" + UUID.randomUUID();
        course(slug);
        courses.change(
                slug,
                new CourseCredit(new BigDecimal("3"), CreditCategory.SAFETY, null, 0),
                new AccountId(account("administrator")));
        Instant late = Instant.parse("2026-05-02T02:00:00Z");
        courses.give(learner, slug, late);
        courses.give(learner, slug, late);

        assertThat(credits.ledger(learner).credits()).singleElement().satisfies(one -> {
            assertThat(one.course()).isEqualTo(slug);
            assertThat(one.told().earnedOn()).isEqualTo(LocalDate.of(2026, 5, 1));
            assertThat(one.told().amount()).isEqualByComparingTo("3");
        });
    }

    @Test
    void theCourseOfThePackGivesCreditAndOthersNone() {
        course("wound-care-ce");
        String other = "c" + UUID.randomUUID();
        course(other);
        assertThat(courses.find("wound-care-ce").orElseThrow().credit().hours()).isEqualByComparingTo("3");
        courses.give(learner, other, Instant.now());
        assertThat(credits.ledger(learner).credits()).isEmpty();
    }

    @Test
    void twoWhoSetACourseAtOnceAreToldOfEachOther() {
        String slug = "c" + UUID.randomUUID();
        course(slug);
        AccountId by = new AccountId(account("administrator"));
        CourseCredit wanted = new CourseCredit(BigDecimal.ONE, CreditCategory.SAFETY, "P.A.C.E.", 0);
        assertThat(courses.change(slug, wanted, by)).isInstanceOf(CourseCreditChange.Changed.class);
        assertThat(courses.change(slug, wanted, by)).isInstanceOf(CourseCreditChange.Stale.class);
    }

    @Test
    void nothingIsLeftOfWhoIsErased() {
        credentials.add(learner, UUID.randomUUID(), wish("amt-rpt"));
        proofs.put(learner, add(told("Safe draws", today)).id(), "c.pdf", PDF);
        listeners.forget(new PersonErased(learner.value(), learner.value()));
        for (String table : List.of("credential", "credit", "credit_proof")) {
            assertThat(jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isLessThanOrEqualTo(others(table));
        }
        assertThat(credits.ledger(learner).credits()).isEmpty();
    }

    private int others(String table) {
        String owned = table.equals("credit_proof")
                ? "select count(*) from credit_proof p join credit e on e.id = p.credit_id where e.account_id <> :me"
                : "select count(*) from " + table + " where account_id <> :me";
        return jdbc.sql(owned).param("me", learner).query(Integer.class).single();
    }

    private CreditView add(NewCredit told) {
        return ((CreditResult.Kept) credits.add(learner, UUID.randomUUID(), told, false)).credit();
    }

    private CredentialWish wish(String rule) {
        return new CredentialWish(rule, rule, today.minusYears(1), today.plusYears(2), false, List.of(), null);
    }

    private static NewCredit told(String title, LocalDate day) {
        return new NewCredit(
                title,
                "Bayview College",
                day,
                new BigDecimal("2.5"),
                CreditUnit.CONTACT_HOUR,
                CreditCategory.PHLEBOTOMY,
                null,
                Set.of());
    }
}
