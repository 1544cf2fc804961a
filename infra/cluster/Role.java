package cluster;

/** What a part does at the moment. */
enum Role {
    APP("app node"),
    BALANCER("balancer"),
    PRIMARY("primary"),
    /** The one without which nothing is acknowledged. */
    STANDBY("synchronous standby"),
    REPLICA("other standby"),
    ETCD_LEADER("leader of etcd");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
