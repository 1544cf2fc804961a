package org.aliquot.web.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.Linkable;
import org.aliquot.passback.Linkables;
import org.aliquot.passback.ScoreFigures;
import org.aliquot.passback.ScoreStanding;
import org.aliquot.passback.Scores;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.lti.RefusalWords;
import org.aliquot.web.words.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How scores stand with the gradebook of a connected LMS. */
@Component
class SentScores {

    private static final int MOST = 50;

    private final Scores scores;
    private final Accounts accounts;
    private final Linkables linkables;

    SentScores(Scores scores, Accounts accounts, Linkables linkables) {
        this.scores = scores;
        this.accounts = accounts;
        this.linkables = linkables;
    }

    /** Empty while no score is meant for it. */
    Optional<ConnectionPage.Gradebook> of(UUID connection, Dates dates) {
        ScoreFigures figures = scores.figures(connection);
        if (figures.sent() + figures.waiting() + figures.refused() == 0) {
            return Optional.empty();
        }
        List<ScoreStanding> refused = figures.refused() == 0 ? List.of() : scores.refused(connection, MOST);
        return Optional.of(new ConnectionPage.Gradebook(
                connection, facts(figures, dates), lines(refused), Math.max(0, figures.refused() - refused.size())));
    }

    private static List<ConnectionPage.Fact> facts(ScoreFigures figures, Dates dates) {
        String since =
                figures.oldestWaiting() == null ? "" : ", the oldest since " + dates.dateTime(figures.oldestWaiting());
        return List.of(
                new ConnectionPage.Fact(
                        "In the gradebook, or left to a grade set by hand", Wording.count(figures.sent(), "score")),
                new ConnectionPage.Fact("On their way", Wording.count(figures.waiting(), "score") + since),
                new ConnectionPage.Fact("Refused", Wording.count(figures.refused(), "score")));
    }

    private List<ConnectionPage.Refused> lines(List<ScoreStanding> refused) {
        List<@Nullable AccountId> ids = new ArrayList<>();
        refused.forEach(one -> ids.add(one.person()));
        People people = People.of(ids, accounts);
        Map<LinkTarget, String> titles = refused.stream()
                .map(one -> one.link().target())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::title));
        return refused.stream()
                .map(one -> new ConnectionPage.Refused(
                        people.name(one.person()),
                        titles.getOrDefault(one.link().target(), ""),
                        RefusalWords.sentence(Objects.requireNonNull(one.refusal())),
                        one.words()))
                .toList();
    }

    /** Its key, where it is not published any more. */
    private String title(LinkTarget target) {
        return linkables.find(target).map(Linkable::title).orElseGet(target::column);
    }
}
