package org.aliquot.web.staffday;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.outreach.Strikes;
import org.aliquot.outreach.TalkLimits;
import org.aliquot.outreach.TalkRule;
import org.aliquot.outreach.TalkRuleChange;
import org.aliquot.outreach.TalkRules;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.flash.StaffDayFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/cohorts/{id}/talk}: everybody to talk to in a class, and the rules that pick them. */
@Controller
@Audience(Audience.Who.STAFF)
class TalkController {

    private final Cohorts cohorts;
    private final Teaching teaching;
    private final Strikes strikes;
    private final TalkRules rules;
    private final Accounts accounts;

    TalkController(Cohorts cohorts, Teaching teaching, Strikes strikes, TalkRules rules, Accounts accounts) {
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.strikes = strikes;
        this.rules = rules;
        this.accounts = accounts;
    }

    @GetMapping(StaffDayUrls.TALK)
    ModelAndView talk(@PathVariable UUID id, Visit visit) {
        TalkRule rule = rules.of(id);
        return show(HttpStatus.OK, id, rule, RulesForm.shown(rule.limits()), FieldErrors.NONE, null, visit);
    }

    /** {@code own} is {@code false} where the rules of the installation are wanted again. */
    @PostMapping(StaffDayUrls.TALK_RULES)
    ModelAndView change(
            @PathVariable UUID id, RulesForm form, @RequestParam(defaultValue = "true") boolean own, Visit visit) {
        Typed reading = new Typed();
        TalkLimits limits = form.read(reading);
        if (own && !reading.isSound()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT, id, rules.of(id), form.shown(), reading.errors(), null, visit);
        }
        return switch (rules.change(visit.caller(), id, form.version(), own ? limits : null)) {
            case TalkRuleChange.Changed _ ->
                SeeOther.to((own ? StaffDayFlash.RULES_SAVED : StaffDayFlash.RULES_GIVEN).at(StaffDayUrls.talk(id)));
            case TalkRuleChange.Stale(var now) ->
                show(
                        HttpStatus.CONFLICT,
                        id,
                        now,
                        form.shown(),
                        FieldErrors.NONE,
                        "Someone changed these rules after you opened the page. Save again to keep what you typed",
                        visit);
            case TalkRuleChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView show(
            HttpStatus status,
            UUID id,
            TalkRule rule,
            TalkPage.Rules shown,
            FieldErrors errors,
            @Nullable String trouble,
            Visit visit) {
        CohortView cohort = cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
        List<TalkPerson> people = strikes.of(id).stream()
                .map(strike -> StrikeWords.person(strike, visit.dates()))
                .toList();
        TalkPage page = new TalkPage(
                cohort.name(),
                CohortUrls.standing(id),
                StaffDayUrls.talk(id),
                StaffDayUrls.talkRules(id),
                id,
                people,
                shown,
                rule.own(),
                changed(rule, visit),
                rule.version(),
                errors,
                trouble);
        return visit.at(Place.CLASSES, "Who to talk to, " + cohort.name())
                .led(teaching.leads(visit.caller(), cohort))
                .show(status, "staffday/talk", page);
    }

    private @Nullable String changed(TalkRule rule, Visit visit) {
        UUID by = rule.changedBy();
        if (by == null || rule.changedAt() == null) {
            return null;
        }
        AccountId who = new AccountId(by);
        return People.of(List.of(who), accounts).name(who) + ", "
                + visit.dates().dateTime(rule.changedAt());
    }
}
