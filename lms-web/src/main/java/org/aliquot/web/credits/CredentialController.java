package org.aliquot.web.credits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.aliquot.web.language.Phrases.ours;
import static org.aliquot.web.language.Phrases.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.clock.Ids;
import org.aliquot.credits.CredentialResult;
import org.aliquot.credits.CredentialView;
import org.aliquot.credits.CredentialWish;
import org.aliquot.credits.Credentials;
import org.aliquot.credits.CreditCategory;
import org.aliquot.credits.CreditRules;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CreditUrls;
import org.aliquot.web.flash.CreditFlash;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.ChoiceGroup;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.SentTwice;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's credentials: told, changed, begun anew and removed. */
@Controller
@Bilingual
@Audience(Audience.Who.SIGNED_IN)
class CredentialController {

    /** What a laboratory license can be for. */
    private static final List<CreditCategory> SPECIALTIES = List.of(
            CreditCategory.BLOOD_BANK,
            CreditCategory.CHEMISTRY,
            CreditCategory.HEMATOLOGY,
            CreditCategory.IMMUNOLOGY,
            CreditCategory.MICROBIOLOGY,
            CreditCategory.MOLECULAR);

    private final Credentials credentials;
    private final CreditRules rules;

    CredentialController(Credentials credentials, CreditRules rules) {
        this.credentials = credentials;
        this.rules = rules;
    }

    @GetMapping(CreditUrls.CREDENTIAL_NEW)
    ModelAndView fresh(Visit visit) {
        return show(visit, HttpStatus.OK, CredentialForm.fresh(Ids.next()), FieldErrors.NONE, null);
    }

    @GetMapping(CreditUrls.CREDENTIAL)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        CredentialView standing = credentials.find(visit.caller().id(), id).orElseThrow(PageNotFound.missing());
        return show(visit, HttpStatus.OK, CredentialForm.of(standing), FieldErrors.NONE, null);
    }

    @PostMapping(CreditUrls.CREDENTIALS)
    ModelAndView add(@ModelAttribute CredentialForm form, Visit visit) {
        Typed reading = new Typed();
        CredentialWish told = form.read(rules, reading);
        UUID id = form.id();
        if (id == null || !reading.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, form, reading.errors(), null);
        }
        CredentialResult result =
                SentTwice.of(() -> credentials.add(visit.caller().id(), id, told));
        return answer(result, CreditFlash.CREDENTIAL_KEPT, form, visit);
    }

    @PostMapping(CreditUrls.CREDENTIAL)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute CredentialForm form, Visit visit) {
        Typed reading = new Typed();
        CredentialWish told = form.read(rules, reading);
        if (!reading.isSound()) {
            return show(visit, HttpStatus.UNPROCESSABLE_CONTENT, form, reading.errors(), null);
        }
        int version = form.version() == null ? -1 : form.version();
        return answer(
                credentials.change(visit.caller().id(), id, version, told), CreditFlash.CREDENTIAL_KEPT, form, visit);
    }

    @PostMapping(CreditUrls.RENEWAL)
    ModelAndView renew(@PathVariable UUID id, Visit visit) {
        return answer(credentials.renew(visit.caller().id(), id), CreditFlash.RENEWED, CredentialForm.fresh(id), visit);
    }

    @PostMapping(CreditUrls.CREDENTIAL_REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        if (!credentials.remove(visit.caller().id(), id)) {
            throw new PageNotFound();
        }
        return SeeOther.to(CreditFlash.CREDENTIAL_REMOVED.at(CreditUrls.LEDGER));
    }

    private ModelAndView answer(CredentialResult result, CreditFlash done, CredentialForm form, Visit visit) {
        return switch (result) {
            case CredentialResult.Kept _ -> SeeOther.to(done.at(CreditUrls.LEDGER));
            case CredentialResult.Stale(var standing) ->
                show(
                        visit,
                        HttpStatus.CONFLICT,
                        new CredentialForm(
                                standing.id(),
                                form.rule(),
                                form.name(),
                                form.startsOn(),
                                form.endsOn(),
                                form.first(),
                                form.specialties(),
                                form.ownTotal(),
                                standing.version()),
                        FieldErrors.NONE,
                        t(CreditPages.STALE));
            case CredentialResult.TooMany(int most) ->
                show(
                        visit,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        form,
                        FieldErrors.NONE,
                        t("You have {0} credentials with their cycles, which is as many as can be kept.", most));
            case CredentialResult.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView show(
            Visit visit, HttpStatus status, CredentialForm form, FieldErrors errors, @Nullable String trouble) {
        UUID known = form.version() == null ? null : form.id();
        CredentialPage view = new CredentialPage(
                known == null ? CreditUrls.CREDENTIALS : CreditUrls.credential(known),
                new CredentialPage.Typed(
                        String.valueOf(form.id()),
                        Search.typed(form.name()),
                        Search.typed(form.startsOn()),
                        Search.typed(form.endsOn()),
                        Boolean.TRUE.equals(form.first()),
                        Search.typed(form.ownTotal()),
                        form.version()),
                choices(Search.typed(form.rule())),
                SPECIALTIES.stream()
                        .map(one -> new Choice(one.word(), t(one.title()), form.has(one)))
                        .toList(),
                errors,
                trouble,
                known == null ? null : CreditUrls.credentialRemoval(known));
        String title = known == null ? t("Add a credential") : t("Change a credential");
        return visit.page(title, Destination.PROGRESS).show(status, "credits/credential", view);
    }

    private List<ChoiceGroup> choices(String chosen) {
        Map<String, List<Choice>> known = rules.all().stream()
                .collect(groupingBy(
                        rule -> ours(rule.issuer()),
                        LinkedHashMap::new,
                        mapping(
                                rule -> new Choice(
                                        rule.code(),
                                        ours(rule.name()),
                                        rule.code().equals(chosen)),
                                toList())));
        known.put(
                t("Anything else"),
                List.of(new Choice(
                        CredentialForm.OTHER,
                        t("A credential that is not in this list"),
                        CredentialForm.OTHER.equals(chosen))));
        return known.entrySet().stream()
                .map(group -> new ChoiceGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
