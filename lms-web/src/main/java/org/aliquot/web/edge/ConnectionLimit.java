package org.aliquot.web.edge;

import org.springframework.core.env.Environment;

/** How many connections the web server takes at once. */
public final class ConnectionLimit {

    static final String SETTING = "server.tomcat.max-connections";

    /** A page, a room with its news, a phone in a pocket. */
    private static final int OF_A_PERSON = 3;

    /**
     * As measured, an idle connection holds 18 KiB, one with half a header 55, and one with an event stream or a refused form 80:
     * less than half of the heap at worst. The most that is ever taken, Tomcat's default, needs a heap of 1.5 GiB.
     */
    private static final int HEAP_OF_A_CONNECTION = 192 * 1024;

    private static final int MOST_CONNECTIONS = 8192;

    private ConnectionLimit() {}

    static int of(long heap) {
        return (int) Math.min(MOST_CONNECTIONS, heap / HEAP_OF_A_CONNECTION);
    }

    /** How many people can be here at once with all their connections. */
    public static int people(Environment settings) {
        int most = settings.getProperty(
                SETTING, Integer.class, of(Runtime.getRuntime().maxMemory()));
        return most / OF_A_PERSON;
    }
}
