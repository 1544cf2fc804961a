package org.aliquot.web.factor;

import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import org.aliquot.factor.FactorDesk;
import org.aliquot.factor.Factors;
import org.aliquot.factor.SecondFactors;
import org.aliquot.people.Caller;
import org.aliquot.people.DemoMode;
import org.aliquot.people.ProofOfSelf;
import org.aliquot.web.Dates;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a person's second factors on their page. */
@Component
class FactorViews {

    private final SecondFactors factors;
    private final FactorDesk desk;
    private final ProofOfSelf proof;
    private final DemoMode demo;

    FactorViews(SecondFactors factors, FactorDesk desk, ProofOfSelf proof, DemoMode demo) {
        this.factors = factors;
        this.desk = desk;
        this.proof = proof;
        this.demo = demo;
    }

    ModelAndView show(Caller caller, String token, Visit visit, FieldErrors errors) {
        Factors mine = factors.of(caller.id());
        FactorsPage view = new FactorsPage(
                use(caller, mine),
                proof.isFresh(token),
                app(mine.app(), visit.dates()),
                mine.passkeys().stream().map(key -> line(key, visit.dates())).toList(),
                mine.recoveryCodes(),
                !factors.isRequiredOf(caller) || mine.passkeys().size() + (mine.app() == null ? 0 : 1) > 1,
                errors);
        ModelAndView page = visit.page(t("Two-step sign-in"), null)
                .show(view.use() == FactorsPage.Use.MISSING ? "factor/needed" : "factor/page", view);
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private FactorsPage.Use use(Caller caller, Factors mine) {
        if (!desk.mayHave(caller.id())) {
            return FactorsPage.Use.NONE;
        }
        if (factors.isRequiredOf(caller)) {
            return mine.any() ? FactorsPage.Use.REQUIRED : FactorsPage.Use.MISSING;
        }
        return caller.reachesOthers() && demo.on() ? FactorsPage.Use.EXEMPT : FactorsPage.Use.FREE;
    }

    private static @Nullable String app(Factors.@Nullable App app, Dates dates) {
        return app == null ? null : since(app.since(), app.lastUsed(), dates);
    }

    private static FactorsPage.PasskeyLine line(Factors.Passkey key, Dates dates) {
        return new FactorsPage.PasskeyLine(key.id(), key.name(), since(key.since(), key.lastUsed(), dates));
    }

    private static String since(Instant since, @Nullable Instant used, Dates dates) {
        return t(
                "Added {0}{1}",
                dates.date(since), used == null ? t(", not used yet") : t(", last used {0}", dates.dateTime(used)));
    }
}
