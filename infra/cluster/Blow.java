package cluster;

/** What happens to a part. */
enum Blow {
    /** SIGKILL of all its processes; its supervisor starts them again. */
    KILLED,
    /** Its machine has no power: nobody hears that its connections are gone. */
    DEAD,
    /** It stands still, and its connections stay open. */
    STOPPED,
    /** Its cable is pulled. */
    CUT_OFF,
    /** Everything on its line arrives later. */
    SLOW,
    /** Its line carries little, and stands still again and again. */
    STUTTERING,
    /** Of all nodes of the application: an update comes in the middle. */
    REPLACED;

    String words() {
        return switch (this) {
            case KILLED -> "killed";
            case DEAD -> "without power";
            case STOPPED -> "stopped";
            case CUT_OFF -> "cut off";
            case SLOW -> "slow";
            case STUTTERING -> "stuttering";
            case REPLACED -> "replaced";
        };
    }
}
