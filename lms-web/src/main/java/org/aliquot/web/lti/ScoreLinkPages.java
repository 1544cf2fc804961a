package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aliquot.lti.LtiVisit;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.ScoreLink;
import org.aliquot.passback.ScoreLinks;
import org.aliquot.passback.ScoreRule;
import org.aliquot.passback.ScoreStanding;
import org.aliquot.passback.Scores;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages in a course say of its gradebook. */
@Component
class ScoreLinkPages {

    private static final int MOST = 500;

    private final ScoreLinks links;
    private final Scores scores;
    private final Accounts accounts;

    ScoreLinkPages(ScoreLinks links, Scores scores, Accounts accounts) {
        this.links = links;
        this.scores = scores;
        this.accounts = accounts;
    }

    /** Empty where the system tells no links apart. */
    Optional<ScoreLink> link(LtiVisit visit) {
        return Optional.ofNullable(visit.link()).flatMap(links::find);
    }

    /** How the score of who opened it stands; empty where nothing is known of a gradebook. */
    Optional<StartPage.Fact> standing(LtiVisit visit, Dates dates) {
        return link(visit)
                .flatMap(link -> link.takesScores()
                        ? scores.of(link.id(), visit.account())
                                .map(standing -> GradebookWords.ofLearner(standing, dates))
                        : Optional.of(t("Your score stays in Aliquot. It does not go to the gradebook of your course")))
                .map(words -> new StartPage.Fact(t("Gradebook"), words));
    }

    /** All that is known of the scores of a link that takes some. */
    TaughtPage.Gradebook all(LtiVisit visit, ScoreLink link, Dates dates) {
        List<ScoreStanding> standings = scores.ofLink(link.id(), MOST);
        List<@Nullable AccountId> ids = new ArrayList<>();
        standings.forEach(standing -> ids.add(standing.person()));
        People people = People.of(ids, accounts);
        return new TaughtPage.Gradebook(
                link.system(),
                rules(link),
                LtiUrls.rule(visit.id()),
                LtiUrls.scores(visit.id()),
                LtiUrls.overHand(visit.id()),
                standings.stream()
                        .map(standing -> learner(standing, people, dates))
                        .sorted(Comparator.comparing((TaughtPage.Learner learner) -> !learner.isRefused())
                                .thenComparing(TaughtPage.Learner::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                standings.size() < MOST ? null : t("The list shows {0} learners only.", MOST));
    }

    /** A lesson or a course is completed once. */
    private static List<Choice> rules(ScoreLink link) {
        return link.target() instanceof LinkTarget.Exam
                ? Arrays.stream(ScoreRule.values())
                        .map(rule -> new Choice(rule.word(), GradebookWords.title(rule), rule == link.rule()))
                        .toList()
                : List.of();
    }

    private static TaughtPage.Learner learner(ScoreStanding standing, People people, Dates dates) {
        return new TaughtPage.Learner(
                standing.person().toString(),
                people.name(standing.person()),
                GradebookWords.score(standing),
                standing.state(),
                GradebookWords.state(standing, dates),
                standing.words());
    }
}
