package faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import load.Wire;
import tools.jackson.databind.json.JsonMapper;

/** What the server tells of an attempt when all is over, as JSON. */
record Told(String result, String receipt, String verified) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SERVER_FAILED = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    static Told ask(InetSocketAddress server, String token, String attempt) throws IOException {
        try (Wire wire = Wire.patient(server, token)) {
            String path = "/api/v1/attempts/" + attempt;
            String receipt = get(wire, path + "/receipt");
            String code = JSON.readTree(receipt).path("code").asString("");
            return new Told(get(wire, path + "/result"), receipt, get(wire, "/api/v1/verify/" + code));
        }
    }

    /** A fault may strike when nobody answers any more: what a server that suffers refuses is asked for again. */
    private static String get(Wire wire, String path) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Wire.Reply reply = wire.send("GET", path, "");
        while (reply.status() >= SERVER_FAILED && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reply = wire.send("GET", path, "");
        }
        if (reply.status() != 200) {
            throw new IOException(path + " answers " + reply);
        }
        return reply.body();
    }
}
