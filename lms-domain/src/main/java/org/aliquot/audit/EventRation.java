package org.aliquot.audit;

import java.util.HashMap;
import java.util.Map;

/**
 * How many lines of a kind a minute may have, from one network and in all: a flood must not fill the disk. What is beyond is
 * counted, and the counts are told when the minute is over.
 */
final class EventRation {

    static final int FROM_ONE_NETWORK = 20;
    static final int IN_ALL = 600;
    /** Beyond so many networks a minute the others are counted as one. */
    static final int NETWORKS = 5_000;

    static final String OTHERS = "many";

    /** One kind of event from one network. */
    record Source(String event, String network) {}

    private Map<Source, Integer> bySource = new HashMap<>();
    private Map<String, Integer> byEvent = new HashMap<>();

    /** Counts one; whether it may have a line of its own. */
    synchronized boolean admits(String event, String network) {
        Source source = new Source(event, network);
        boolean room = bySource.containsKey(source) || bySource.size() < NETWORKS;
        int ofSource = bySource.merge(room ? source : new Source(event, OTHERS), 1, Integer::sum);
        if (!room || ofSource > FROM_ONE_NETWORK) {
            return false;
        }
        return byEvent.merge(event, 1, Integer::sum) <= IN_ALL;
    }

    /** What had no line since the last call, by source; those that {@link #IN_ALL} cut are summed up as {@link #OTHERS}. */
    synchronized Map<Source, Integer> minuteOver() {
        Map<Source, Integer> unsaid = new HashMap<>();
        bySource.forEach((source, times) -> {
            int beyond = source.network().equals(OTHERS) ? times : times - FROM_ONE_NETWORK;
            if (beyond > 0) {
                add(unsaid, source, beyond);
            }
        });
        byEvent.forEach((event, times) -> {
            if (times > IN_ALL) {
                add(unsaid, new Source(event, OTHERS), times - IN_ALL);
            }
        });
        bySource = new HashMap<>();
        byEvent = new HashMap<>();
        return unsaid;
    }

    /** No more lines about the unsaid than there were for the said. */
    private static void add(Map<Source, Integer> unsaid, Source source, int times) {
        Source told = unsaid.size() < IN_ALL ? source : new Source(source.event(), OTHERS);
        unsaid.merge(told, times, Integer::sum);
    }
}
