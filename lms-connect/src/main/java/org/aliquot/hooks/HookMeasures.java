package org.aliquot.hooks;

import java.util.List;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether webhooks arrive. */
@Configuration(proxyBeanMethods = false)
class HookMeasures {

    /** Hooks are few; what is not delivered has an index of its own. */
    @Bean
    Standing hookStanding() {
        return new Standing(
                """
                select count(*) filter (where h.status = 'active' and d.state = 'waiting') as aliquot_hooks_waiting,
                       coalesce(greatest(0, extract(epoch from server_now()
                         - min(d.created_at) filter (where h.status = 'active' and d.state = 'waiting'))), 0)
                         as aliquot_hooks_oldest_waiting_seconds,
                       count(*) filter (where d.state = 'failed') as aliquot_hooks_parked
                from hook h
                join hook_delivery d on d.hook_id = h.id
                where d.state <> 'delivered'
                """,
                List.of(
                        new Figure("aliquot_hooks_waiting", "Messages of active webhooks that wait to be sent."),
                        new Figure(
                                "aliquot_hooks_oldest_waiting_seconds",
                                "Age of the oldest message of an active webhook that waits; 0 when none does."),
                        new Figure(
                                "aliquot_hooks_parked",
                                "Messages of webhooks that were given up, until an administrator repeats them.")));
    }
}
