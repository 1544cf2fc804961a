package org.aliquot.lti;

import org.aliquot.word.Word;

/** Why a launch was not let in. Its word is the code that administrators of both sides find it by. */
public enum LaunchFault implements Word {
    /** A parameter of the login or the launch is missing or unreadable. */
    MALFORMED,
    /** No connection has this issuer and client ID. */
    PLATFORM_UNKNOWN,
    /** The connection is idle, paused or disconnected. */
    PLATFORM_INACTIVE,
    /** From one network within an hour. */
    TOO_MANY,
    /** We never asked for this launch, or too long ago. */
    STATE_UNKNOWN,
    STATE_USED,
    /** The browser that asked keeps no cookie of ours. */
    NO_COOKIE,
    OTHER_BROWSER,
    TOKEN_MALFORMED,
    /** Not RS256: not signed at all, or by a key that is no secret. */
    ALGORITHM,
    KEY_UNKNOWN,
    /** The system's keys could not be fetched. */
    KEYS_UNREACHABLE,
    SIGNATURE,
    ISSUER,
    AUDIENCE,
    AUTHORIZED_PARTY,
    EXPIRED,
    /** More than a minute ahead of our clock. */
    ISSUED_AHEAD,
    NONCE_USED,
    NONCE_UNKNOWN,
    VERSION,
    MESSAGE_TYPE,
    DEPLOYMENT,
    /** The link leads to another host than ours. */
    TARGET,
    SUBJECT,
    /** Opened outside of a course. */
    NO_COURSE,
    /** Neither an instructor nor a learner of the course. */
    ROLE,
    /** The link names nothing of ours, or something that there is not. */
    NO_EXAM,
    /** Exams for a course are chosen by those who write it. */
    PICK_ROLE,
    /** The system takes other things than links to tools. */
    PICK_TYPES,
    /** What is chosen would go to another host than the system's. */
    PICK_RETURN,
    /** The account here is suspended. */
    ACCOUNT;

    /** Whether it is somebody who may not, and not a message that cannot be. */
    public boolean isForbidden() {
        return switch (this) {
            case PLATFORM_INACTIVE, DEPLOYMENT, ROLE, PICK_ROLE, ACCOUNT -> true;
            default -> false;
        };
    }

    /** Whether the connection does not work as it is set up, which its administrator should see. */
    boolean isOfConnection() {
        return switch (this) {
            case TOKEN_MALFORMED,
                    ALGORITHM,
                    KEY_UNKNOWN,
                    KEYS_UNREACHABLE,
                    SIGNATURE,
                    ISSUER,
                    AUDIENCE,
                    AUTHORIZED_PARTY,
                    EXPIRED,
                    ISSUED_AHEAD,
                    VERSION,
                    DEPLOYMENT,
                    TARGET,
                    SUBJECT,
                    PICK_TYPES,
                    PICK_RETURN -> true;
            default -> false;
        };
    }
}
