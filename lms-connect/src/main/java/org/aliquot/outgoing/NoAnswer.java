package org.aliquot.outgoing;

/** Why a call brought no answer. */
public enum NoAnswer {
    /** Not an address that may be called: not https, with a name and password in it, or without a host. */
    FORBIDDEN_TARGET,
    /** The host is in a private network, this machine, or another one that nobody outside can reach. */
    PRIVATE_HOST,
    UNKNOWN_HOST,
    BAD_CERTIFICATE,
    NO_CONNECTION,
    /** Connected, and then silent or too slow. Whether the request had an effect is unknown. */
    TOO_SLOW,
    /** Connected, and then cut off. Whether the request had an effect is unknown. */
    CUT_OFF,
    /** More than {@link Outgoing#LONGEST_ANSWER} bytes. */
    TOO_LARGE
}
