package org.aliquot.web.lti;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.aliquot.access.Audience;
import org.aliquot.lti.ClassState;
import org.aliquot.lti.CourseClasses;
import org.aliquot.lti.LtiVisit;
import org.aliquot.lti.LtiVisits;
import org.aliquot.passback.ScoreLink;
import org.aliquot.passback.ScoreLinks;
import org.aliquot.passback.ScoreRule;
import org.aliquot.passback.Scores;
import org.aliquot.people.AccountId;
import org.aliquot.rostering.CourseRole;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an instructor does about the gradebook of the link that they opened. Whoever does not teach the class changes nothing. */
@Controller
@Audience(Audience.Who.ANYONE)
class ScoreLinkController {

    private final LtiVisits visits;
    private final CourseClasses classes;
    private final ScoreLinks links;
    private final Scores scores;
    private final ScoreLinkPages scoreLinks;
    private final FramePages frames;

    ScoreLinkController(
            LtiVisits visits,
            CourseClasses classes,
            ScoreLinks links,
            Scores scores,
            ScoreLinkPages scoreLinks,
            FramePages frames) {
        this.visits = visits;
        this.classes = classes;
        this.links = links;
        this.scores = scores;
        this.scoreLinks = scoreLinks;
        this.frames = frames;
    }

    @PostMapping(LtiUrls.RULE)
    ModelAndView rule(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String rule,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return taught(
                id,
                visit,
                request,
                response,
                (link, by) -> Word.find(ScoreRule.class, rule).ifPresent(wanted -> links.rule(link.id(), wanted, by)));
    }

    /** @param person whose score is sent again; of everybody where it is null */
    @PostMapping(LtiUrls.SCORES)
    ModelAndView sendAgain(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID person,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return taught(id, visit, request, response, (link, _) -> {
            if (person == null) {
                scores.sendRefusedAgain(link.id());
            } else {
                scores.sendAgain(link.id(), new AccountId(person));
            }
        });
    }

    /** @param person whose grade was entered by hand, and is to be ours */
    @PostMapping(LtiUrls.OVER_HAND)
    ModelAndView sendOverHand(
            @PathVariable UUID id,
            @RequestParam UUID person,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return taught(id, visit, request, response, (link, _) -> scores.sendOverHand(link.id(), new AccountId(person)));
    }

    private ModelAndView taught(
            UUID id,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            BiConsumer<ScoreLink, AccountId> deed) {
        LtiVisit opened = visits.find(id, FrameCookie.of(request)).orElse(null);
        if (opened == null) {
            return frames.over(id, visit, response);
        }
        if (opened.role() == CourseRole.INSTRUCTOR && classes.state(opened) instanceof ClassState.In) {
            scoreLinks.link(opened).ifPresent(link -> deed.accept(link, opened.account()));
        }
        return SeeOther.to(LtiUrls.visit(id));
    }
}
