package org.aliquot.web.rostering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.rostering.RosterDesk.Decision;
import org.springframework.util.MultiValueMap;

/** What was chosen for the classes of a list. */
final class RosterDecisions {

    static final String LATER = "";
    static final String LEFT_OUT = "out";
    static final String FRESH = "new:";

    private RosterDecisions() {}

    /** Ids and choices are in the same order; as many as there are pairs count. */
    static Map<String, Decision> read(MultiValueMap<String, String> form) {
        List<String> ids = form.getOrDefault("ids", List.of());
        List<String> choices = form.getOrDefault("choices", List.of());
        Map<String, Decision> decisions = new HashMap<>();
        for (int i = 0; i < Math.min(ids.size(), choices.size()); i++) {
            String id = ids.get(i);
            decision(choices.get(i)).ifPresent(decision -> decisions.put(id, decision));
        }
        return decisions;
    }

    private static Optional<Decision> decision(String choice) {
        if (choice.equals(LEFT_OUT)) {
            return Optional.of(new Decision.LeftOut());
        }
        if (choice.startsWith(FRESH)) {
            return Optional.of(new Decision.Fresh(choice.substring(FRESH.length())));
        }
        try {
            return choice.equals(LATER)
                    ? Optional.empty()
                    : Optional.of(new Decision.Existing(UUID.fromString(choice)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
