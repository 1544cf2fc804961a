package org.aliquot.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.clock.Ids;
import org.aliquot.kept.OnceKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes one line of JSON for each security event to a logger of its own, for an operator to keep and to ship. */
@Component
class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.aliquot.security");

    private final JsonMapper json;
    private final EventRation ration = new EventRation();

    SecurityLog(JsonMapper json) {
        this.json = json;
    }

    /** Writes it unless there were too many of its kind in this minute; whether it did. */
    boolean write(String event, Map<String, String> facts) {
        Whence whence = Whence.here();
        boolean admitted = ration.admits(event, whence.network());
        if (admitted) {
            print(event, whence, facts);
        }
        return admitted;
    }

    /** A deed of the audit log, once it is done for good. Deeds are not rationed: each has an actor who was let in. */
    void repeat(AuditEntry deed) {
        Whence whence = Whence.here();
        Map<String, String> facts = new LinkedHashMap<>();
        if (deed.actor() != null) {
            facts.put("account", deed.actor().toString());
        }
        facts.put("subject", deed.subjectKind() + ":" + deed.subjectId());
        OnceKept.run(() -> print(deed.action(), whence, facts));
    }

    /** What the ration held back, so that a flood is seen by its size. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void tellUnsaid() {
        ration.minuteOver()
                .forEach((source, times) -> print(
                        source.event(),
                        new Whence(source.network(), "many", "many", null),
                        Map.of("furtherTimes", String.valueOf(times))));
    }

    private void print(String event, Whence whence, Map<String, String> facts) {
        Map<String, String> line = new LinkedHashMap<>();
        // the node's own clock, like every line of a log: the order of deeds is the audit log's to tell
        line.put("time", nodeTime().toString());
        line.put("event", event);
        line.putAll(facts);
        line.put("network", whence.network());
        line.put("agent", whence.agent());
        line.put("trace", whence.trace());
        LOG.info("{}", json.writeValueAsString(line));
    }

    private static Instant nodeTime() {
        return Instant.ofEpochMilli(Ids.next().getMostSignificantBits() >>> 16);
    }
}
