package org.aliquot.web.staffday;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.outreach.TalkLimits;
import org.aliquot.outreach.TalkRule;
import org.aliquot.outreach.TalkRuleChange;
import org.aliquot.outreach.TalkRules;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.StaffDayUrls;
import org.aliquot.web.flash.StaffDayFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/talk-rules}: whom to talk to in every class that has no rules of its own. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class HouseRulesController {

    private final TalkRules rules;

    HouseRulesController(TalkRules rules) {
        this.rules = rules;
    }

    @GetMapping(StaffDayUrls.HOUSE_RULES)
    ModelAndView show(Visit visit) {
        TalkRule rule = rules.house();
        return show(HttpStatus.OK, rule, RulesForm.shown(rule.limits()), FieldErrors.NONE, null, visit);
    }

    @PostMapping(StaffDayUrls.HOUSE_RULES)
    ModelAndView change(RulesForm form, Visit visit) {
        Typed reading = new Typed();
        TalkLimits limits = form.read(reading);
        if (!reading.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, rules.house(), form.shown(), reading.errors(), null, visit);
        }
        return switch (rules.changeHouse(visit.caller().id(), form.version(), limits)) {
            case TalkRuleChange.Changed _ -> SeeOther.to(StaffDayFlash.RULES_SAVED.at(StaffDayUrls.HOUSE_RULES));
            case TalkRuleChange.Stale(var now) ->
                show(
                        HttpStatus.CONFLICT,
                        now,
                        form.shown(),
                        FieldErrors.NONE,
                        "Someone changed these rules after you opened the page. Save again to keep what you typed",
                        visit);
            case TalkRuleChange.Unknown() -> throw new PageNotFound();
        };
    }

    private static ModelAndView show(
            HttpStatus status,
            TalkRule rule,
            TalkPage.Rules shown,
            FieldErrors errors,
            @Nullable String trouble,
            Visit visit) {
        TalkPage page = new TalkPage(
                null,
                null,
                StaffDayUrls.HOUSE_RULES,
                StaffDayUrls.HOUSE_RULES,
                null,
                List.of(),
                shown,
                rule.own(),
                null,
                rule.version(),
                errors,
                trouble);
        return visit.at(Place.ADMIN, "Rules for who to talk to").show(status, "staffday/houserules", page);
    }
}
