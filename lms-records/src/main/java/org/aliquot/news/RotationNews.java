package org.aliquot.news;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.PracticePlanned;
import org.aliquot.clinical.RotationChanged;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.notices.News;
import org.aliquot.notices.NoticeKind;
import org.aliquot.notices.NoticePublisher;
import org.aliquot.notices.SiteMap;
import org.aliquot.people.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What staff plan for somebody's rotations; only the last of what was not read is told. */
@Component
class RotationNews {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);

    private final NoticePublisher publisher;
    private final SiteMap site;

    RotationNews(NoticePublisher publisher, SiteMap site) {
        this.publisher = publisher;
        this.site = site;
    }

    /** Whoever has heard nothing of one hears of its last state, and nothing of one that is removed. */
    @EventListener
    void of(RotationChanged event) {
        String rotation = event.rotation().toString();
        RotationPlan plan = event.plan();
        boolean unheard = publisher.retract(NoticeKind.ROTATION, rotation, plan.learner());
        switch (event.what()) {
            case PLANNED -> tell(rotation, event.version(), plan, "It was planned for you ");
            case CHANGED ->
                tell(rotation, event.version(), plan, unheard ? "It was planned for you " : "It was changed: now ");
            case REMOVED -> {
                if (!unheard) {
                    tell(rotation, rotation + " removed", plan.learner(), plan.bench(), "It was canceled.");
                }
            }
        }
    }

    @EventListener
    void of(PracticePlanned event) {
        String skill = event.rotation() + "/" + event.number();
        publisher.retract(NoticeKind.ROTATION, skill, event.learner());
        LocalDate day = event.plan().repeatBy();
        String again = day == null ? "" : " Show it again by " + DAY.format(day) + ".";
        tell(
                skill,
                skill + " " + event.act(),
                event.learner(),
                event.bench(),
                "How to practice “" + event.skill() + "” was planned." + again);
    }

    private void tell(String rotation, int version, RotationPlan plan, String begin) {
        String where =
                "at " + plan.site() + ", from " + DAY.format(plan.startsOn()) + " to " + DAY.format(plan.endsOn());
        tell(rotation, rotation + " " + version, plan.learner(), plan.bench(), begin + where + ".");
    }

    private void tell(String thing, String key, AccountId learner, Bench bench, String detail) {
        News news = new News(learner.value(), key, bench.title(), detail, site.rotations(), null);
        publisher.tellHeld(NoticeKind.ROTATION, thing, List.of(news));
    }
}
