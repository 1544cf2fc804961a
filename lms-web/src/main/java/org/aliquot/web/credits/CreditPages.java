package org.aliquot.web.credits;

import static org.aliquot.web.language.Phrases.ours;
import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.credits.CredentialView;
import org.aliquot.credits.Credentials;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditUnit;
import org.aliquot.credits.CreditView;
import org.aliquot.mastery.LearnersCalendar;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of something that was earned, with what is wrong in it. */
@Component
class CreditPages {

    /** What stands in the way, or is there already. */
    record Said(
            FieldErrors errors,
            @Nullable CreditView like,
            boolean isStale,
            @Nullable CreditView standing) {

        static final Said NOTHING = new Said(FieldErrors.NONE, null, false, null);

        Said of(@Nullable CreditView one) {
            return new Said(errors, like, isStale, one);
        }

        Said wrong(FieldErrors found) {
            return new Said(found, like, isStale, standing);
        }

        Said wrong(String field, String message) {
            return wrong(new FieldErrors(Map.of(field, message)));
        }

        Said like(CreditView other) {
            return new Said(errors, other, isStale, standing);
        }

        Said stale() {
            return new Said(errors, like, true, standing);
        }
    }

    static final String STALE = phrase(
            "This was changed after you opened it. What you typed is still here. Save again to replace the other version.");

    private final Credentials credentials;
    private final LearnersCalendar calendar;

    CreditPages(Credentials credentials, LearnersCalendar calendar) {
        this.credentials = credentials;
        this.calendar = calendar;
    }

    List<UUID> credentials(Visit visit) {
        return credentials.of(visit.caller().id()).stream()
                .map(CredentialView::id)
                .toList();
    }

    CreditPage page(Visit visit, CreditForm form, Said said) {
        CreditView standing = said.standing();
        LocalDate today = calendar.today(visit.caller().id());
        Integer version = said.isStale() && standing != null ? (Integer) standing.version() : form.version();
        UUID known = version == null ? null : form.id();
        return new CreditPage(
                known == null ? CreditUrls.LEDGER : CreditUrls.credit(known),
                typed(form, today, version),
                units(form),
                categories(form),
                credentials.of(visit.caller().id()).stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                t(
                                        "{0}, through {1}",
                                        ours(one.told().name()),
                                        visit.dates().date(one.told().endsOn())),
                                form.counts(one.id())))
                        .toList(),
                said.errors(),
                said.like() == null ? null : like(visit, said.like()),
                said.isStale() ? t(STALE) : null,
                standing == null ? null : kept(visit, standing));
    }

    private static CreditPage.Typed typed(CreditForm form, LocalDate today, @Nullable Integer version) {
        return new CreditPage.Typed(
                String.valueOf(form.id()),
                Search.typed(form.title()),
                Search.typed(form.provider()),
                Search.typed(form.earnedOn()),
                today.toString(),
                Search.typed(form.amount()),
                Search.typed(form.accreditor()),
                version);
    }

    private static List<Choice> units(CreditForm form) {
        return List.of(
                choice(form, CreditUnit.CONTACT_HOUR, t("Contact hours")),
                choice(form, CreditUnit.SEMESTER_HOUR, t("Semester hours of a college course")));
    }

    private static Choice choice(CreditForm form, CreditUnit unit, String title) {
        return new Choice(unit.word(), title, unit.word().equals(form.unit()));
    }

    private static List<Choice> categories(CreditForm form) {
        return Stream.concat(
                        Stream.of(new Choice("", t("Choose"), false)),
                        Arrays.stream(CreditCategory.values())
                                .map(one -> new Choice(
                                        one.word(), t(one.title()), one.word().equals(form.category()))))
                .toList();
    }

    private static String like(Visit visit, CreditView other) {
        return other.told().title() + ", " + other.told().provider() + ", "
                + visit.dates().date(other.told().earnedOn()) + ", " + CreditWords.amount(other.told());
    }

    private static CreditPage.Kept kept(Visit visit, CreditView standing) {
        CreditView.ProofFile proof = standing.proof();
        return new CreditPage.Kept(
                CreditUrls.creditRemoval(standing.id()),
                proof == null
                        ? null
                        : t("{0}, added {1}", proof.name(), visit.dates().date(proof.addedAt())),
                CreditUrls.proof(standing.id()),
                CreditUrls.proofRemoval(standing.id()),
                given(visit, standing));
    }

    private static @Nullable String given(Visit visit, CreditView standing) {
        if (standing.course() == null) {
            return null;
        }
        String accreditor = standing.told().accreditor();
        String words = like(visit, standing);
        return accreditor == null
                ? t(
                        "{0}. You have this because you completed the course here, and it stays as it was given. Add its certificate as proof. No one has approved the course for credit, so ask your board whether it counts.",
                        words)
                : t(
                        "{0}. You have this because you completed the course here, and it stays as it was given. Add its certificate as proof. Approved by {1}.",
                        words, accreditor);
    }
}
