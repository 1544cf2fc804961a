package org.aliquot.web.hook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.hooks.HookDeliveries;
import org.aliquot.hooks.HookDelivery;
import org.aliquot.hooks.HookFigures;
import org.aliquot.hooks.HookStatus;
import org.aliquot.hooks.HookView;
import org.aliquot.hooks.Hooks;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.HookUrls;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of webhooks show. */
@Component
class HookViews {

    private static final int PAGE = 50;

    private static final HookFigures NONE = new HookFigures(0, 0, null, null);

    private final Hooks hooks;
    private final HookDeliveries deliveries;
    private final Accounts accounts;

    HookViews(Hooks hooks, HookDeliveries deliveries, Accounts accounts) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.accounts = accounts;
    }

    HooksPage list(Dates dates) {
        List<HookView> all = hooks.all();
        Map<UUID, HookFigures> figures = all.isEmpty() ? Map.of() : deliveries.figures();
        return new HooksPage(
                all.stream()
                        .map(hook -> line(hook, figures.getOrDefault(hook.id(), NONE), dates))
                        .toList(),
                all.size() >= Hooks.MOST);
    }

    private static HooksPage.Line line(HookView hook, HookFigures figures, Dates dates) {
        Instant last = figures.deliveredAt();
        return new HooksPage.Line(
                hook.name(),
                String.valueOf(hook.target().getHost()),
                hook.events().stream().map(HookWords::brief).collect(Collectors.joining(", ")),
                status(hook, figures),
                isWorrying(hook, figures),
                last == null ? "Never" : dates.dateTime(last),
                HookUrls.hook(hook.id()));
    }

    private static String status(HookView hook, HookFigures figures) {
        String words = HookWords.status(hook.status());
        if (hook.isActive() && figures.failingSince() != null) {
            words = "Messages do not arrive";
        }
        return figures.failed() == 0 ? words : words + "; " + Wording.count(figures.failed(), "message") + " given up";
    }

    private static boolean isWorrying(HookView hook, HookFigures figures) {
        return figures.failed() > 0
                || hook.isActive() && figures.failingSince() != null
                || !hook.isActive() && hook.status() != HookStatus.PAUSED;
    }

    HookPage page(HookView hook, @Nullable Long before, Dates dates) {
        HookFigures figures = deliveries.figures().getOrDefault(hook.id(), NONE);
        List<HookDelivery> found = deliveries.page(hook.id(), before, PAGE + 1);
        List<HookDelivery> shown = found.subList(0, Math.min(PAGE, found.size()));
        Instant both = hook.bothUntil();
        Instant failing = figures.failingSince();
        return new HookPage(
                hook.id(),
                hook.name(),
                hook.target().toString(),
                hook.events().stream().map(HookWords::event).toList(),
                new HookPage.Standing(
                        HookWords.status(hook.status()),
                        hook.isActive(),
                        isWorrying(hook, figures),
                        hook.isActive() && failing != null ? dates.dateTime(failing) : null),
                both == null ? null : dates.dateTime(both),
                accounts.names(List.of(hook.madeBy())).getOrDefault(hook.madeBy(), "Someone"),
                figures.failed(),
                shown.stream().map(message -> line(hook, message, dates)).toList(),
                paging(hook.id(), before, found));
    }

    private static HookPage.Line line(HookView hook, HookDelivery message, Dates dates) {
        boolean waits = message.state() == HookDelivery.State.WAITING;
        return new HookPage.Line(
                HookWords.event(message.event()),
                dates.dateTime(message.createdAt()),
                HookWords.state(message, hook.isActive(), dates),
                message.state() == HookDelivery.State.FAILED || waits && message.tries() > 0,
                HookWords.answer(message),
                waits ? null : HookUrls.repeat(hook.id(), message.id()));
    }

    private static Paging paging(UUID hook, @Nullable Long before, List<HookDelivery> found) {
        boolean more = found.size() > PAGE;
        int shown = Math.min(PAGE, found.size());
        return new Paging(
                Wording.count(shown, "message") + (more ? ", older ones follow" : ""),
                before == null ? null : HookUrls.hook(hook),
                more ? HookUrls.hook(hook, found.get(PAGE - 1).place()) : null);
    }
}
