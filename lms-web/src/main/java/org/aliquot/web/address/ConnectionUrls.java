package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of the systems that we are connected to. */
public final class ConnectionUrls {

    public static final String ALL = AdminUrls.ADMIN + "/connections";
    public static final String NEW = ALL + "/new";
    public static final String KEYS = ALL + "/keys";
    public static final String REGISTRATION_ADDRESSES = ALL + "/registration-addresses";
    public static final String CONNECTION = ALL + "/{id}";
    public static final String ACTIVATION = CONNECTION + "/activation";
    public static final String PAUSE = CONNECTION + "/pause";
    public static final String DISCONNECTION = CONNECTION + "/disconnection";
    public static final String RECONNECTION = CONNECTION + "/reconnection";
    public static final String SCORES = CONNECTION + "/scores";
    /** Whose addresses lead to accounts that are there. */
    public static final String DOMAINS = CONNECTION + "/domains";

    private ConnectionUrls() {}

    public static String connection(UUID id) {
        return Address.of(CONNECTION, id);
    }
}
