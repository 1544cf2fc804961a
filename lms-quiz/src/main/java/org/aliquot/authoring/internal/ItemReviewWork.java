package org.aliquot.authoring.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewNews;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.clock.Ids;
import org.aliquot.draft.ReviewCycle;
import org.aliquot.draft.ReviewStep;
import org.aliquot.draft.ReviewedWork;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Presence;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions as colleagues review them. */
record ItemReviewWork(PublishRules rules, ItemAudit audit, ApplicationEventPublisher events)
        implements ReviewedWork<ItemDraft, ItemContent, FieldProblem> {

    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        ReviewCycle<ItemDraft, ItemContent, FieldProblem> reviewsOfItems(
                JdbcClient jdbc,
                Accounts accounts,
                Presence presence,
                PublishRules rules,
                ItemAudit audit,
                ApplicationEventPublisher events) {
            return new ReviewCycle<>(jdbc, accounts, presence, new ItemReviewWork(rules, audit, events));
        }
    }

    @Override
    public Kept<ItemContent> kept() {
        return new Kept<>(
                "item",
                ItemContentJson.STORED,
                "item.slug as name, d.content ->> 'topic' as place, d.content ->> 'stem' as begin",
                Excerpt::of);
    }

    @Override
    public List<FieldProblem> problems(ItemDraft draft) {
        return rules.check(draft.content());
    }

    @Override
    public void record(String deed, ItemDraft draft, AccountId by, Map<String, String> details) {
        audit.record("item." + deed, draft.slug(), by, details);
    }

    @Override
    public void tell(ItemDraft draft, ReviewStep step, Set<UUID> to) {
        String begin = Excerpt.of(draft.content().texts().stem());
        events.publishEvent(new ReviewNews(Ids.next(), draft.slug(), begin, step, to));
    }
}
